import hosts from '../../page/hosts.json' with { type: 'json' };

/** The extension wakes on listed hosts only, so the demo newspaper is shown under one; nothing is loaded from there. */
export const demoHost = `www.${hosts.find(({ country }) => country === 'de')?.host}`;

/** Address of the demo article. */
export const demoArticle = `https://${demoHost}/xiaomi.html`;
