import type { Entity, EntityType } from '../../facts/types.ts';

/**
 * Names that German car news is full of but no pack needs to know: they tell the matcher that a sentence
 * speaks of somebody or somewhere else. General knowledge, no facts. "maker: model, model" per line.
 */
const MAKERS = `
Volkswagen=VW: Golf, Polo, Tiguan, Passat, T-Roc, ID.4, ID.5, ID. Buzz, ID. Cross, e-Up, Touareg
Audi: A3, A4, A5, A8, Q3, Q4 e-tron, Q5, Q6 e-tron, Q7, Q8 e-tron, e-tron GT
Porsche: 911, Macan, Panamera, Taycan, Cayenne, Boxster, Cayman, 718
BMW: i3, i4, i5, i7, i8, iX, iX1, iX2, X1, X3, X5, M3, M5, Z4
Mercedes-Benz=Mercedes: EQA, EQB, EQC, EQE, EQV, G-Klasse, S-Klasse, C-Klasse, E-Klasse, A-Klasse, Vision EQXX, GLA, GLB, GLC, VLE
Mini=Mini Cooper: Aceman
Opel: Corsa, Astra, Mokka, Frontera, Grandland
Ford: Capri, Mustang Mach-E, Puma, Fiesta
Tesla: Model S, Model X, Model 3, Model Y, Cybertruck, Roadster, Cybercab, Optimus
Renault: Zoe, Mégane, Scenic, Renault 5, R5, Renault 4, R4, Clio, Twingo
Dacia: Spring, Sandero, Duster
Peugeot: e-208, e-2008, e-308, 208, 2008, 308, 3008
Citroën: ë-C3, C4
Fiat: Fiat 500, 500e, Panda, Topolino
Alpine: A290
Jeep: Avenger
Alfa Romeo: Giulia
Maserati: Folgore
Ferrari: Purosangue, Elettrica
Lamborghini: Lanzador
Bugatti: Chiron, Tourbillon, Veyron
Scania
Iveco
Daimler Truck: eActros
Koenigsegg: Jesko, Gemera
Rimac: Nevera
Pininfarina: Battista
Aspark: Owl
Lotus: Eletre, Emeya, Evija
McLaren: Speedtail
Aston Martin: Valkyrie
Bentley: Continental
Rolls-Royce: Spectre
Jaguar: I-Pace
Land Rover: Range Rover, Defender
Volvo: EX30, EX40, EX90, EX60, XC40, XC60, ES90
Polestar: Polestar 2, Polestar 3, Polestar 4, Polestar 5
Škoda=Skoda: Enyaq, Elroq, Epiq, Octavia, Fabia, Superb
Seat: Ibiza
Cupra: Born, Tavascan, Raval, Formentor
Smart: Smart #1, Smart #3, Smart #5
Hyundai: Kona, Ioniq 5, Ioniq 6, Ioniq 9, Inster, Ioniq 3
Kia: EV2, EV3, EV4, EV5, EV6, EV9, Niro
Genesis: GV60, GV70
Toyota: bZ4X, Yaris, Corolla, Prius, Mirai
Lexus: RZ
Nissan: Leaf, Ariya, Micra
Honda: Honda e, e:Ny1
Mazda: MX-30, Mazda 6e
Mitsubishi: Outlander
Subaru: Solterra
Suzuki: eVitara
BYD: Seal, Seagull, Atto 2, Atto 3, Han, Tang, Dolphin, Sealion 7, Qin, Yuan Plus, Seal U
Denza: Z9 GT
Nio: ET5, ET7, ES6, ES8, EL6, EL7, EL8, ET9
Onvo: L60
Firefly
Xpeng: P7, G3, G6, G9, X9, Mona
Li Auto: Li Mega, L9
Zeekr: Zeekr 001, Zeekr 007, 7X
Geely: EX5, Galaxy
Lynk & Co
Great Wall=GWM: Ora, Ora 03, Funky Cat
Chery: Omoda 5, Jaecoo
Omoda
Leapmotor: C10, B10, T03, B05
MG: MG4, MG5, MG ZS, Cyberster
SAIC
Dongfeng
Changan: Deepal
GAC: Aion
Hongqi
Aito: M9
Huawei: Luxeed
Seres
Avatr
JAC
BAIC
Baidu
Voyah
VinFast: VF 8, VF 9
Tata
Mahindra
Lucid: Lucid Air, Gravity
Rivian: R1T, R1S, R2
Fisker
Canoo
Faraday Future
General Motors=GM: Hummer
Chevrolet: Bolt, Corvette, Silverado, Equinox
Cadillac: Lyriq
Chrysler
Dodge
Stellantis
Waymo
Apple: Apple Car, iPhone
Samsung: Galaxy
Huawei
Oppo
Vivo
Google: Pixel
Nokia
Sony: Afeela
Bosch
Continental
ZF
Schaeffler
Mahle
Northvolt
CATL
LG Energy Solution=LGES
SK On
Panasonic
Samsung SDI
Gotion
EVE Energy
Farasis
ACC
Varta
Customcells
QuantumScape
Factorial
ProLogium
Ionity
EnBW
Aral
Fastned
Allego
Shell
Tank & Rast
`;

const PLACES = `
Amsterdam, Rotterdam, Den Haag, Eindhoven, Brüssel, Antwerpen, Gent, Paris, Lyon, Marseille, Straßburg, Toulouse, Douai, Dünkirchen,
London, Manchester, Birmingham, Sunderland, Oxford, Dublin, Edinburgh, Madrid, Barcelona, Valencia, Sevilla, Saragossa, Martorell, Lissabon, Porto,
Rom, Mailand, Turin, Neapel, Bologna, Maranello, Wien, Graz, Linz, Salzburg, Innsbruck, Steyr, Zürich, Genf, Basel, Bern, Luzern, Lausanne,
Kopenhagen, Oslo, Bergen, Stockholm, Göteborg, Malmö, Skellefteå, Helsinki, Tallinn, Riga, Vilnius, Warschau, Krakau, Breslau, Prag, Brünn,
Mladá Boleslav, Bratislava, Budapest, Debrecen, Szeged, Györ, Kecskemét, Bukarest, Sofia, Belgrad, Zagreb, Ljubljana, Novo Mesto, Athen, Istanbul, Ankara, Manisa,
Izmir, Moskau, Kiew, Berlin, Hamburg, Bremen, Hannover, Wolfsburg, Braunschweig, Salzgitter, Emden, Osnabrück, Kassel, Zwickau, Chemnitz, Leipzig, Dresden,
Magdeburg, Erfurt, Eisenach, Arnstadt, Jena, Rostock, Kiel, Lübeck, Köln, Düsseldorf, Dortmund, Bochum, Duisburg, Bonn, Aachen, Münster,
Bielefeld, Saarlouis, Saarbrücken, Kaiserslautern, Mainz, Wiesbaden, Frankfurt=Frankfurt am Main, Darmstadt, Rüsselsheim, Mannheim, Heidelberg, Karlsruhe, Stuttgart, Sindelfingen,
Zuffenhausen, Neckarsulm, Heilbronn, Ulm, Friedrichshafen, Freiburg, Rastatt, Affalterbach, München, Ingolstadt, Nürnberg, Regensburg, Dingolfing, Augsburg, Würzburg, Grünheide, Ludwigsfelde, Papenburg,
Peking, Shanghai, Schanghai, Shenzhen, Guangzhou, Hefei, Hangzhou, Wuhan, Chongqing, Nanjing, Xi’an, Tianjin, Suzhou, Changsha, Shenyang, Hongkong, Taipeh, Tokio, Osaka, Seoul, Ulsan,
Singapur, Bangkok, Hanoi, Jakarta, Delhi, Mumbai, Chennai, Dubai, Riad, New York, Los Angeles, San Francisco, Austin, Fremont, Detroit, Las Vegas, Chicago, Houston, Palo Alto, Washington, Toronto, Montreal, Mexiko-Stadt, Monterrey,
São Paulo, Buenos Aires, Kapstadt, Sydney, Melbourne,
Tychy, Gliwice=Gleiwitz, Jaworzno, Posen=Poznań, Września, Kolín=Kolin, Nošovice=Nosovice, Kvasiny, Žilina=Zilina, Trnava, Nitra, Košice=Kosice, Mioveni, Craiova, Cassino, Melfi,
Mirafiori, Termoli, Sochaux, Mulhouse, Rennes, Poissy, Flins, Maubeuge, Cléon, Douvrin, Vigo, Pamplona, Sagunt=Sagunto, Palencia, Valladolid, Almussafes, Palmela, Setúbal,
Mangualde, Solihull, Coventry, Ellesmere Port, Luton, Swindon, Crewe, Torslanda, Trollhättan, Uusikaupunki, Genk, Kamenz, Untertürkheim, Bitterfeld, Guben, Schwarzheide,
Böblingen, Weissach, Landshut, Wackersdorf, Spartanburg, Chattanooga, Tuscaloosa, Oshawa, Puebla, Pune, Foshan, Changchun
`;

const COUNTRIES = `
Österreich, Schweiz=schweizerisch, Niederlande=niederländisch, Belgien, Luxemburg=luxemburgisch, Frankreich, Italien, Spanien, Portugal=portugiesisch, Großbritannien, Irland=irisch, Dänemark=dänisch, Schweden, Norwegen, Finnland=finnisch,
Island=isländisch, Polen=polnisch, Tschechien=tschechisch, Slowakei=slowakisch, Slowenien=slowenisch, Ungarn, Rumänien=rumänisch, Bulgarien=bulgarisch, Griechenland=griechisch, Kroatien=kroatisch, Serbien=serbisch, Estland, Lettland, Litauen, Ukraine, Türkei, Russland,
Japan, Südkorea, Indien=indisch, Thailand=thailändisch, Vietnam=vietnamesisch, Indonesien=indonesisch, Malaysia=malaysisch, Australien=australisch, Neuseeland, Kanada=kanadisch, Mexiko=mexikanisch, Brasilien=brasilianisch, Argentinien=argentinisch, Chile=chilenisch, Südafrika=südafrikanisch, Israel=israelisch, Marokko=marokkanisch,
Sambia, Simbabwe, Tansania, Namibia, Kenia, Nigeria, Ghana, Ruanda, Madagaskar, Ägypten, Äthiopien, Tunesien, Algerien, Saudi-Arabien, Katar, Iran, Pakistan, Bangladesch, Nepal,
Taiwan, Philippinen, Kambodscha, Mongolei, Kasachstan, Usbekistan, Peru, Bolivien, Kolumbien, Uruguay, Costa Rica, Albanien, Montenegro, Nordmazedonien, Zypern, Malta, Liechtenstein, Belarus,
Bayern, Baden-Württemberg, Hessen, Sachsen, Niedersachsen, Brandenburg, Nordrhein-Westfalen, Rheinland-Pfalz, Saarland, Schleswig-Holstein, Mecklenburg-Vorpommern, Kalifornien, Texas,
Nordamerika, Südamerika, Lateinamerika, Asien, Südostasien, Afrika, Osteuropa, Südeuropa, Westeuropa, Skandinavien, Nevada, Michigan, Ohio, Tennessee, Kentucky, Georgia, Alabama, Arizona, Illinois, South Carolina,
North Carolina, Oregon, Indiana, Florida, Virginia, Pennsylvania, New Jersey, Massachusetts, Kansas, Utah, Louisiana, Mississippi, Minnesota, Wisconsin, Missouri, Maryland, Connecticut
`;

const INSTITUTES = `
ÖAMTC, ARBÖ, TCS, ANWB, Autoliitto, ACV, AvD, Euro NCAP, TÜV, Dekra, VDA, VDIK, ZDK, BDEW, VCD, NABU, Greenpeace, Umweltbundesamt, Agora Verkehrswende=Agora, Öko-Institut, Fraunhofer, DLR,
Transport & Environment=T&E, Dataforce, Rho Motion, SNE Research, Benchmark Mineral Intelligence, TrendForce, J.D. Power, S&P Global Mobility=S&P, GlobalData, Deloitte, McKinsey, PwC, Boston Consulting Group=BCG, Roland Berger, AlixPartners, Berylls,
Goldman Sachs, UBS, Bernstein, Morgan Stanley, HSBC, Deutsche Bank, Jefferies, JPMorgan, DSB, CPAM, SMMT, Mobility Sweden, Statistik Austria, Ifo-Institut
`;

const TRACKS =
  'Hockenheimring, Hockenheim, Lausitzring, Sachsenring, Nürburgring, Nordschleife, Spa-Francorchamps, Le Mans, Monza, Silverstone, Laguna Seca, Imola, Red Bull Ring, Zandvoort, Goodwood, Pikes Peak, Ehra-Lessien, Nardò, Tianmen, Suzuka, Hungaroring, Bilster Berg, Oschersleben, Salzburgring, Mugello, Portimão, Thruxton, Shanghai International Circuit';

function entry(
  id: string,
  name: string,
  type: EntityType,
  parent: string | null,
  aliases: readonly string[] = [],
  paraphrases: readonly string[] = [],
): Entity {
  return { id: `name:${id}`, name, type, aliases: [...aliases], paraphrases: [...paraphrases], parent };
}

const slug = (name: string): string => name.toLowerCase().replace(/[^\p{L}\d]+/gu, '-');
/** The parts between commas. */
export const list = (text: string): string[] =>
  text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** Entities for the names above; those whose name a pack already uses are left to the pack. */
export function gazetteer(known: ReadonlyMap<string, string>): Entity[] {
  const entities = new Map<string, Entity>();
  const add = (
    name: string,
    type: EntityType,
    parent: string | null,
    aliases: readonly string[] = [],
    paraphrases: readonly string[] = [],
  ): string => {
    const existing =
      known.get(name.toLowerCase()) ??
      aliases.map((alias) => known.get(alias.toLowerCase())).find((id) => id !== undefined);
    if (existing !== undefined) return existing;
    const made = entry(slug(name), name, type, parent, aliases, paraphrases);
    if (!entities.has(made.id)) entities.set(made.id, made);
    return made.id;
  };
  for (const line of MAKERS.split('\n')) {
    // Of the first colon only: "Honda: Honda e, e:Ny1".
    const [, head = '', models = ''] = /^([^:]*)(?::(.*))?$/.exec(line) ?? [];
    const [name = '', ...aliases] = head.split('=').map((part) => part.trim());
    if (name === '') continue;
    const maker = add(name, 'company', null, aliases);
    for (const model of list(models)) {
      // "Porsche Macan" is the model, not the maker beside it: nothing of the maker's other models is said.
      const full = [name, ...aliases]
        .map((brand) => `${brand} ${model}`)
        .filter((long) => !known.has(long.toLowerCase()));
      // "911" or "2008" alone is a number; only "Porsche 911" is a car.
      const alone = /^\d+$/.test(model) ? [] : [model];
      const [first, ...others] = [...alone, ...full];
      if (first !== undefined) add(first, 'model', maker, others);
    }
  }
  for (const place of list(PLACES)) {
    const [name = '', ...aliases] = place.split('=');
    add(name, 'place', null, aliases);
  }
  for (const country of list(COUNTRIES)) {
    const [name = '', ...called] = country.split('=');
    add(name, 'country', null, [], called);
  }
  for (const institute of list(INSTITUTES)) {
    const [name = '', ...aliases] = institute.split('=');
    add(name, 'organisation', null, aliases);
  }
  for (const track of list(TRACKS)) add(track, 'track', null);
  return [...entities.values()];
}
