import { describe, expect, test } from 'vitest';
import { backupText, readBackup } from '../../../components/options/backup.ts';
import { type Migration, migrate, migrations } from '../../../components/settings/migrations.ts';
import {
  defaultSettings,
  isSiteOff,
  readSettings,
  SETTINGS_VERSION,
  withSite,
} from '../../../components/settings/settings.ts';
import { interpretStored } from '../../../components/settings/stored-settings.ts';

describe('settings', () => {
  test('without anything stored the defaults hold, unsourced claims stay out', () => {
    const { settings, problem } = interpretStored(undefined);
    expect(problem).toBeNull();
    expect(settings).toEqual(defaultSettings());
    expect(settings.relations).not.toContain('unsourced');
    expect(settings.allSites).toBe(false);
  });

  test('a damaged field costs that field only', () => {
    const settings = readSettings({
      language: 'klingonisch',
      paused: true,
      sitesOff: ['<script>'],
      look: 'dark',
    });
    expect(settings).toMatchObject({
      language: defaultSettings().language,
      paused: true,
      sitesOff: [],
      look: 'dark',
    });
  });

  test.each([
    [null],
    [42],
    ['{}'],
    [{ value: {} }],
    [{ version: 'x', value: {} }],
    [{ version: 0, value: {} }],
  ])('an unreadable stored value (%j) gives defaults and says so', (raw) => {
    const loaded = interpretStored(raw);
    expect(loaded.settings).toEqual(defaultSettings());
    expect(loaded.problem?.code).toBe('storage-failed');
  });

  test('settings of a newer version are not touched', () => {
    const loaded = interpretStored({ version: SETTINGS_VERSION + 1, value: { paused: true } });
    expect(loaded.problem?.detail).toContain('newer');
    expect(loaded.settings.paused).toBe(false);
  });

  test('a switched-off site can be switched on again', () => {
    const off = withSite(defaultSettings(), 'www.zeitung.example', false);
    expect(isSiteOff(off, 'www.zeitung.example')).toBe(true);
    expect(isSiteOff(withSite(off, 'www.zeitung.example', true), 'www.zeitung.example')).toBe(false);
    expect(withSite(withSite(off, 'a.example', false), 'a.example', false).sitesOff).toHaveLength(2);
  });
});

describe('migrations', () => {
  const rename: Migration = (value) => ({ name: (value as { title: string }).title });
  const wrap: Migration = (value) => ({ list: [value] });

  test('there is one step for every version but the first', () => {
    expect(migrations, 'raise SETTINGS_VERSION and add a migration together').toHaveLength(
      SETTINGS_VERSION - 1,
    );
  });

  test('steps run in order from the stored version on', () => {
    const all = migrate({ version: 1, value: { title: 'a' } }, [rename, wrap], 3);
    expect(all).toEqual({ ok: true, value: { list: [{ name: 'a' }] } });
    const last = migrate({ version: 2, value: { name: 'b' } }, [rename, wrap], 3);
    expect(last).toEqual({ ok: true, value: { list: [{ name: 'b' }] } });
  });

  test('a step that throws, gives nothing or is missing fails and leaves the stored value alone', () => {
    const stored = { version: 1, value: { title: 'a' } } as const;
    const throwing: Migration = () => {
      throw new Error('no title');
    };
    expect(migrate(stored, [throwing], 2)).toMatchObject({ ok: false, error: { detail: 'no title' } });
    expect(migrate(stored, [() => undefined], 2).ok).toBe(false);
    expect(migrate(stored, [], 2).ok).toBe(false);
    expect(stored).toEqual({ version: 1, value: { title: 'a' } });
  });
});

describe('backup', () => {
  test('what was saved can be read back', () => {
    const settings = { ...defaultSettings(), ownSites: ['beispiel.example'], look: 'dark' as const };
    const note = {
      id: 'n1',
      url: 'https://zeitung.example/a',
      title: null,
      quote: { exact: 'ab 2026', prefix: 'schon ', suffix: ' verkauft' },
      text: 'Nachfragen',
      link: null,
      created: '2026-03-01T10:00:00.000Z',
      changed: '2026-03-01T10:00:00.000Z',
    };
    expect(readBackup(backupText(settings, [note]))).toEqual({
      ok: true,
      value: { settings, ownNotes: [note], dropped: 0 },
    });
    const damaged = backupText(settings, [note, { ...note, link: 'javascript:alert(1)' }]);
    expect(readBackup(damaged)).toMatchObject({ ok: true, value: { ownNotes: [note], dropped: 1 } });
  });

  test.each(['', 'kein JSON', '[]', 'null', '{"format":"other"}', '{"format":"randnotiz-backup"}'])(
    'a foreign file (%s) is refused',
    (content) => {
      expect(readBackup(content).ok).toBe(false);
    },
  );
});
