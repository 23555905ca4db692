import type { Lexicon } from './types.ts';

/** Law, tax, tariffs, subsidies, targets. */
export const policy: Lexicon = {
  promise:
    '=versprechen =versprochen =versprochene =versprochenen =zusage =zugesagt =ausgerufen =ausgegeben ampelkoalition =ampel koalitionsvertrag',
  tariff:
    'zoll$ zolle zollen zolls zollsatz strafzoll ausgleichszoll sonderzoll zusatzzoll einfuhrzoll importzoll einfuhrabgab =abgabe =abgaben regelzoll =extrazoll antisubvention gegenzoll zollen aufschlag einfuhrzoell importabgab strafabgab =verzollt verzoll importsteuer einfuhrsteuer strafaufschlag importaufschlag zollaufschlag handelsbarrier zusatzlich+abfuhren import+verteuer verteuer+import einfuhr+verteuer verteuer+einfuhr',
  sum: 'zusammen mit+einfuhrzoll mit+regelzoll mit+grundzoll samt+zoll =insgesamt summier =summe gesamthoh =gesamtsatz gesamtzoll unterm+=strich =inklusive einschliesslich =addier =addieren addiert',
  provisional: 'vorlaufig =provisorisch zunachst+vorlauf angekundigt+zoll =zunachst',
  minPrice: 'mindestpreis preisuntergrenze preiszusage mindesteinfuhr',
  exempt:
    'ausgenommen ausnahm befreit befreiung verschont =ausnehmen =entgeht freistell ausgeklammert umgeh =steuerfrei steuerbefreiung =abgabe+=frei zoll+=frei =frei+zoll',
  subsidy:
    'forder =gefordert pramie kaufpramie umweltbonus zuschuss subvention kaufanreiz zuschusse bonus$ fordergeld fordersumme kaufzuschuss forderprogramm =stutze forderung kaufhilfe gutschrift steuergutschrift steuernachlass bezuschuss staatsgeld staatshilf kaufbonus finanzspritz staatlich+geld geld+staat ^zuschiess schiesst+=zu schiesst+dazu =vom+=staat staatliche+hilf =gibt+=dazu =geben+=dazu =gab+=dazu =zahlt+=dazu staat+=zahlt =zahlt+=staat =bund+=zahlt =zahlt+=bund spendier staat+spend =bund+=dazu =staat+=dazu',
  maximum:
    'hochst maximal =hochstens =bis+=zu maximalforder hochstbetrag hochstsatz hochstsumme =besten+=fall bestenfalls =mehr+=als obergrenze =deckel =limit vollen+forder nicht+=mehr+=als =nicht+=uber',
  baseRate: 'basisforder grundforder basisbetrag grundbetrag sockel basispramie grundpramie =standardforder',
  atLeast: 'mindestens wenigstens =basis',
  incomeLimit:
    'einkomm einkommensgrenze jahreseinkommen haushaltseinkomm =einkommen verdienstgrenze =versteuern+=zu =zu+~=versteuern versteuernd',
  earns: 'verdien =brutto',
  children: '=kind =kinder =kindern familien kinderbonus kinder',
  tax: 'steuer besteuer kfz fahrzeugsteuer steuerfrei versteuer dienstwagen firmenwagen geldwert =fiskus abschreib =absetzen =afa sonderabschreib fiskal steuerfreiheit =abgabe =abgaben',
  depreciation: 'abschreib =afa abgeschrieb absetz sonderafa turboabschreib',
  companyCar: 'dienstwag firmenwag geschaftswag bruttolistenpreis viertel+prozent =0+=25 listenpreis',
  until:
    '=bis =langstens =spatestens =verlangert verlanger ^frist ubergangsfrist jahresfrist wartefrist befristet befrist',
  combustionBan:
    'verbrenneraus verbrenner+=aus verbrennerverbot neuwagen+=co emissionsfrei =nullemission klimaneutral =ausstossen neuzulassungsverbot =kein+=co null+emission =2035 verbiet+verbrenn verbot+verbrenn verbrenn+verboten verbrenn+verbot verbrenner+=ende ende+verbrenn neue+verbrenn',
  fleetLimit: 'flottengrenzwert flottenziel grenzwert flottendurchschnitt flotten co+grenz =gramm co+flotten',
  averaging:
    'durchschnitt mittelung gemittelt =mittel dreijahres =strecken flexibil =strafzahlungen gestreckt =uber+drei+=jahre binnen+drei+=jahre der+drei+=jahre =mitteln =schnitt+=der+=jahre =abgerechnet+=uber =abgerechnet+=jahre =uber+=jahre+=mitteln',
  mandate:
    'vorschrift vorgeschrieb pflicht$ verpflicht =muss =mussen =quote mandat verordnung gesetz$ ^gesetzg ^gesetze ^gesetzl regelung =gilt =gelten =vorgabe auflage =regel =regeln leitlin',
  ban: 'verbot verbiet =untersagt =verboten =untersag =tabu',
  allowed: '=erlaubt =erlauben =erlaube =zulassig =gestattet =legal erlaubnis',
  doorHandle: 'turgriff griffe =griff turoffn notoffn',
  penalty: 'strafzahl strafe geldbusse bussgeld sanktion uberschreit =zu+~=viel+zahl zahl+=zu+~=viel',
  quota: 'quote thg minderungsquote treibhausgas =minderung',
  cardPayment:
    'kartenzahl kreditkart bezahlen+=karte kartenterminal kartenleser =karte girokart bankkart debitkart kartenlesegerat',
  everyKm: '=alle+kilometer =abstand =mindestens+alle =jede+kilometer abstande',
  effective:
    '=gilt =gelten =seit =tritt+=in+=kraft =in+kraft inkraft wirksam =ruckwirkend =ab =endgultig scharf+=gestellt ^greif =greift =geltend',
  apply: 'antrag antrage =beantrag antragstell beantrag antragsportal =portal',
  fullTax: 'volle+steuer voll+besteuer steuerpflichtig',
  enacted: '=beschlossen =beschloss =verabschiedet =verabschiedete gebilligt abgesegnet',
  petrolComparison:
    'benzin diesel$ dieselauto dieselmotor dieselfahr dieselfahrzeug dieselmodell dieselpkw dieselantrieb dieselwagen dieselkraft verbrenn',
};
