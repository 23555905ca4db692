import type { Lexicon } from './types.ts';

/** Studies, tests, statistics. */
export const science: Lexicon = {
  study:
    'studie untersuch analyse auswert erheb forscher wissenschaft ermittelt berechn institut laut+studie statistik bilanz =test dauertest errechnet beziffer gutacht =zahlen',
  survey: 'befrag umfrage meinungsforsch',
  batteryHealth:
    'restkapaz =kapazitat batteriegesund =soh gesundheitszustand =behalten ursprungliche+kapaz kapazitat+ubrig batteriekapaz akkukapaz =zustand state+health =verfugen+=noch =ubrig haltbar =halten langlebig =noch+prozent speicherfahig restwert+akku akkugesund =einbusse',
  /** Promised, not measured. */
  guarantee: 'garantie$ =garantieren =garantiert =garantierte gewahrleist',
  ageing:
    '^alter gealter batteriealter alterung degradation =pro+=jahr jahrlich kapazitatsverlust verschleiss =jahrlich abbau+akku verlier+jahr =pro+=jahr alterungsrate ^schwund schwund$ =einbusst =jahr+verlier',
  mileage: 'kilometer laufleistung tachostand',
  chargingLoss:
    'ladeverlust verloren =verlust =verluste =gehen+verlor versick verlustleist =verpuff ^schwund schwund$ =einbusse =fliesst+=nicht strom+schluckt schluckt+strom =strom+verschwind verschwindet+=strom =geht+drauf =gehen+drauf =auf+~=der+~=strecke zwackt+=ab zweigt+=ab abgezweigt abgezwackt verpufft verpuff energie+verschwind verschwind+energie',
  wallbox: 'wallbox wandladestation',
  socket: 'steckdose schuko haushaltssteckdose =dose normal+=dose',
  fire: 'feuer =flammen =abgebrannt entzund fahrzeugbrand brandgefahr brandrisiko brandursach =brennen gebrannt brand$ ^brandgef ^brandris ^brandurs ^brandfall ^brandfalle ^brandschutz ^brandschad ^brandstat ^brandanf ^brandhauf =brennt =brannte =brannten =brennend =brennende =brennenden =brennender =brennendes',
  winter:
    'winter kalte =frost minus+grad =schnee ^eisig =null+grad wintertest winterlich =kalt =minusgrade temperatur =grad kalten klirrend =elprix =prix =eis =eises glatteis eiskalt =eisige wintertag kaltetest',
  warm: 'sommerlich sommertest sommerreichweit ^hitze =warme =warmen milde+temperatur milden+temperatur juniwetter juliwetter augustwetter sommerwetter hochsommer',
  breakdown:
    '^panne reifenpanne pannen pannenstatistik liegengeblieb liegenbleib ausfall panneneinsatz pannenhilfe pannenbilanz pannenquote defekt =ruckte+=aus =ausrucken ausgeruckt gelben+engel =helfer streikt =hilfe zuruckzuleg abschlepp zuverlassig hilfseinsatz hilferuf hilfeleistung pannenruf pannenfahrt strassenwacht',
  cause: '^ursache hauptursache pannenursache unfallursache =ausloser',
  // What a whole economy emits; rules for cars speak of CO2.
  greenhouse: 'treibhausgas klimaziel klimagesetz klimaneutralitat gegenuber+=1990 niveau+=1990',
  climate:
    'klima treibhausgas emission =co klimabilanz co2 =ausstoss klimafreundlich klimavorteil okobilanz lebenszyklus klimaschonend =kohlendioxid klimaschadlich =umweltbilanz sauber emissionsarm',
  breakEven:
    'amortis ausgeglich gleichstand =ab+kilometer =erst+=ab =nach+kilometer wettgemacht vorteil rucksack klimafreundlicher schwelle break =ausgleichen aufgehol eingefahren =abgetragen hereingefahren kompensier sauberer =lohnt ubertrump aufgezehrt =wett wettgemach wettmach wettzumach =quitt =eingeholt klimabesser uberholt',
  lifecycle:
    'lebenszyklus =lebensdauer gesamtbilanz =lebensweg okobilanz =wiege herstellung lebens$ =gesamten+leben =leben',
  efuel: 'efuel =fuels =e+=fuels synthetisch+kraftstoff kunstliche+kraftstoff syntheti =efuels',
  energyNeed:
    'energie =mal fach$ =so+=viel faktor mehrfach =strom =stroms strombedarf strommenge stromeinsatz =okostrom =fahrstrom =ladestrom =windstrom =solarstrom =grunstrom',
  supply:
    '^deck gedeckt abdeck abgedeckt abzudeck bedarf =reicht =angebot projekt ^menge fordermenge verfugbar produktionsmenge',
  cobalt: 'kobalt cobalt',
  congo: 'kongo kongoles',
  sodium: 'natrium natriumion',
  solidState: 'feststoff festkorper =solid',
  cellPlant: 'zell batteriezell',
  lfp: '=lfp eisenphosphat lithiumeisen',
};
