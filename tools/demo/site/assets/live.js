// The live demo page: text arrives late, items are added, and stories change without a page load.

const rest = `
  <p>Der Reihe nach: Xiaomi ist der drittgrößte Smartphonehersteller der Welt. Sein SU7 hat binnen 24 Stunden nach dem
  Verkaufsstart 88.898 Bestellungen gesammelt.</p>
  <p>Der Export soll von Düsseldorf aus gesteuert werden. In München hat der Konzern fünf frühere BMW-Ingenieure eingestellt.</p>`;

const items = [
  [
    '08:40',
    'Ein Händler aus Rotterdam legt nach: Xiaomi werde seine Elektroautos bereits ab 2026 in Europa verkaufen.',
  ],
  [
    '09:12',
    'Der SU7 Ultra leistet 1.548 PS, erinnert ein Leser. Die Redaktion bestätigt das nach einem Blick ins Archiv.',
  ],
  ['09:55', 'In München regnet es noch immer.'],
];

const stories = {
  record: `
    <p class="kicker">Motorsport</p>
    <h1>Eine Runde gegen die Uhr</h1>
    <p class="standfirst">Warum chinesische Elektroautos auf der Nordschleife um Zehntelsekunden kämpfen.</p>
    <p class="byline"><span>Von Jana Brückner</span> <time datetime="2025-04-24T10:00:00+02:00">24. April 2025, 10:00 Uhr</time></p>
    <p>Im Oktober 2024 umrundete ein Prototyp des Xiaomi SU7 Ultra die Nordschleife in 6:46,874 Minuten. Für ein Elektroauto mit vier
    Türen ist das eine Ansage, auch wenn der Wagen so nicht zu kaufen war.</p>
    <p>Der Porsche Taycan Turbo GT hatte für die Strecke 7:07,55 Minuten gebraucht. Ein Elektroauto wird dabei schwer, heiß und leise,
    und wer am Zaun steht, hört vor allem die Reifen.</p>
    <p>Die Ingenieure lieben die Runde, weil sie nichts verzeiht: 20,8 Kilometer, mehr als 70 Kurven, kaum Auslauf. Wer hier schnell
    ist, kann es anderswo auch, und wer hier langsam ist, erzählt lieber vom Verbrauch.</p>`,
  garden: `
    <p class="kicker">Garten</p>
    <h1>Der Garten erwacht</h1>
    <p class="standfirst">Was jetzt ins Beet gehört und was noch im Keller bleiben darf.</p>
    <p class="byline"><span>Von Mats Ohlendorf</span> <time datetime="2025-04-24T10:00:00+02:00">24. April 2025, 10:00 Uhr</time></p>
    <p>Die Nächte sind noch kalt, doch der Boden ist warm genug für Spinat, Radieschen und die ersten Möhren. Wer jetzt sät, kann im Juni
    ernten und hat im Sommer Platz für Bohnen.</p>
    <p>Dahlien sollten erst nach den Eisheiligen ins Freie, das ist Mitte Mai. Bis dahin stehen die Knollen am besten in einer Kiste mit
    feuchtem Sand, hell und nicht zu warm.</p>
    <p>Und die Schnecken? Sie sind schon da. Am zuverlässigsten hilft, morgens mit einer Schale hinauszugehen und einzusammeln, was sich
    über Nacht zu Tisch gesetzt hat.</p>`,
};

const story = document.querySelector('#story');
const ticker = story.innerHTML;
let next = 0;

function show(name) {
  story.innerHTML = stories[name] ?? ticker;
  document.title = `${story.querySelector('h1').textContent} – Lindenauer Abendpost`;
  next = 0;
}

document.addEventListener('click', (event) => {
  const link = event.target.closest('[data-story]');
  if (link) {
    event.preventDefault();
    history.pushState({ story: link.dataset.story }, '', link.href);
    show(link.dataset.story);
    return;
  }
  const action = event.target.closest('[data-action]')?.dataset.action;
  if (action === 'read-more') document.querySelector('#rest').innerHTML = rest;
  if (action === 'next-item' && next < items.length) {
    const [time, text] = items[next++];
    const item = document.createElement('li');
    const clock = document.createElement('time');
    clock.textContent = time;
    item.append(clock, text);
    document.querySelector('#items').prepend(item);
  }
});

addEventListener('popstate', () => show(new URLSearchParams(location.search).get('story')));
const first = new URLSearchParams(location.search).get('story');
if (first) show(first);
