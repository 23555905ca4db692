/** A short article in our own words; "ab 2026" and "7:46 Minuten" differ from the sources on purpose. */
export function ExampleArticle() {
  return (
    <article class="example" lang="de">
      <h1>Xiaomi nimmt Europa ins Visier</h1>
      <p>
        Der chinesische Konzern Xiaomi will seine Elektroautos ab 2026 auch außerhalb Chinas verkaufen. In
        München hat das Unternehmen dafür ein Entwicklungszentrum eröffnet.
      </p>
      <p>
        Ein Prototyp des Xiaomi SU7 Ultra umrundete die Nordschleife des Nürburgrings im Oktober 2024 in 7:46
        Minuten. In Deutschland wurden 2025 insgesamt 545.142 reine Elektroautos neu zugelassen.
      </p>
    </article>
  );
}
