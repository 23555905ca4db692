import type { Lexicon } from './types.ts';

/** The car itself: range, charging, power, price, records. */
export const vehicle: Lexicon = {
  bev: 'modell+batterie auto+batterie wagen+batterie fahrzeug+batterie elektroauto elektrowag elektrofahrzeug elektropkw stromer batterieauto batteriefahrzeug vollelektr batterieelektr elektromodell elektrolimous elektrosuv elektrokleinwag =bev =bevs =e+=auto =e+=autos =e+=fahrzeug =e+=fahrzeuge =e+=fahrzeugen =e+=pkw =e+=modelle =e+=wagen elektrisch =elektro batteriewag steckerauto =elektros elektroantrieb batterieantrieb =ausschliesslich+strom =fuhr+=mit+=strom =fahren+=mit+=strom =fahrt+=mit+=strom',
  pure: '=rein =reine =reinen =reiner =reines =reinem vollelektr batterieelektr =bev =bevs batterieauto ausschliesslich+elektr ausschliesslich+strom',
  phev: 'plug hybrid =phev =phevs teilzeitstromer steckerhybrid =nev =nevs =newenergy reichweitenverlanger =verlangerer extender',
  nev: '=nev =nevs new+energy =newenergyvehicles',
  combustion:
    'verbrenn benzin diesel$ dieselauto dieselmotor dieselfahr dieselfahrzeug dieselmodell dieselpkw dieselantrieb dieselwagen dieselkraft =otto',
  price:
    'preis =kostet =kosten =kostete =kosteten gekostet kostenpunkt =verlangt =verlangte =verlangen =teuer =teurer =gunstig =los+=geht+=bei losgeht+=bei =geht+=los+=bei =geht+=los+=ab gunstigst preisschild preisliste listenpreis =erhaltlich =zu+=haben =zu+bekommen =gibt+=unter verkauft+=fur verkaufen+=fur veranschlag preispunkt tarif$ einstiegspreis startpreis einstandspreis aufruft beginnt+=bei startet+=bei =preislich einstiegsmodell =gibt+=ab =gibts+=ab =gibt+=fur preisgefuge ^bietet+=fur ^bietet+=ab bekommt+=fur bekommt+=man =kommt+=fur grundpreis basispreis =wechselt+besitzer =uvp =euro+=in+=der+=liste =franken+=in+=der+=liste anschaffungspreis kaufpreis verkaufspreis hinblatter uberweis =in+=rechnung drauflegen draufzahl drauf+legen draufgezahlt hinlegen hinzulegen berapp =bezahlt =bezahlen =los+=geht =geht+=los losgeht schlagt+buche buche+schlagt =ab+euro$ =ab+yuan$ =ab+franken =ab+dollar =unter+euro$+=gibt =unter+euro$+=geben =unter+euro$+=haben =fur+euro$+anbiet =fur+euro$+verkauf =fur+euro$+=handel =fur+euro$+=geben =fur+yuan$+=handel =fur+yuan$+verkauf preisempfehlung preisrahmen preisregion preisklasse preismarke preisgrenze ^ruft+=auf ^rief+=auf ^rufen+=auf prospekt wollte+=haben =will+=haben verlangen+=fur =zahlt =zahlten+euro =zahlte+euro bezahlt gezahlt =zahlen+=muss =ausgeben =unter+euro$+=wird+=es =unter+euro$+=gibt+=es euro$+aussicht euro$+verheiss ^berechnet+euro$ ^berechnet+yuan$ ^berechnen+euro$ ^berechnen+yuan$ euro$+taxiert taxiert+euro$ tippen+euro$',
  entry:
    '^einstieg basis$ basisversion basismodell grundversion grundmodell =ab gunstigst billigst einsteiger startpreis =mindestens',
  costs: '=kostet =kostete =kosteten',
  extra: 'aufpreis sonderausstatt =option optional zubehor',
  priceCut: 'preissenk =gesenkt =senkt =senkte rabatt reduzier billiger nachlass',
  range:
    'reichweit =weit =weiter akkuladung batterieladung aktionsradius =schafft =schaffen =schaffte =geschafft fahrstrecke ladestopp =kommt+=weit =reicht+kilometer =reicht normreichweite =nachladen =tankfullung =ladung reichen+kilometer kilometer+=weit zuruckleg zuruckgelegt =ohne+laden =kommt+kilometer =kam+kilometer kilometer+stecker kilometer+saule kilometer+steckdose =kommt+=auf+kilometer kilometer+=drin kilometer+moglich fahrweite =nach+kilometer+schluss =nach+kilometer+leer normkilometer reichweitenwert kilometer+strom wltp+kilometer cltc+kilometer kilometer+wltp kilometer+cltc kilometer+lade kilometer+nachlade kilometer+kabel leergefahren =leer batterieful akkuful =durchhalten =durchhalt =am+stuck bewalt',
  cycleTest:
    '=wltp =cltc =epa =nefz norm$ =nedc testzyklus normwert normkilometer normreichweite prospekt katalog datenblatt',
  chargingStop:
    'ladestopp nachlad nachgelad nachzulad zwischenlad zwischengelad ladepaus ladehalt =an+=die+~=saule =an+=die+ladesaul =an+=der+ladesaul zwischenstopp',
  charge:
    'lade$ ^lad =geladen aufgeladen ladeleistung ladekurve schnelllad nachlad ladegeschwind gleichstrom =dc ladezeit ladepark =saugt =zieht+kilowatt =tankt =ladt =laedt ladestopp schnelladen ladetempo saugt flashcharg flash+charg =zapft saule+kilowatt ladesaule+kilowatt kilowatt+akku stecker+kilowatt =kw+laden =kw+geladen saule+=kw ladesaule+=kw stecker+=kw kilowatt+strom ladespitze ladepeak =nimmt+strom =aufnimmt =kw+=fullt kilowatt+=fullt akku+=voll batterie+=voll prozent+=voll =an+saule+zieht =zieht+spitze akku+gefullt batterie+gefullt prozent+gefullt =fullt+akku =fullt+batterie =kw+fliess kilowatt+fliess presst+kilowatt pumpt+kilowatt kilowatt+batterie =kw+akku =kw+batterie megawattlad zapfen =zieht+=kw =kilowatt+=zieht =kw+=zieht =kilowatt+=saugt =kilowatt+=holt schnellst+=ladern schnellst+=lader nachtank =kw+stromt stromt+akku stromt+batterie akku+fliess batterie+fliess fliesst+akku fliesst+batterie =10+=auf+=80 =zehn+=auf+=80 =zehn+=auf+=achtzig =20+=auf+=80 =10+=auf+=70 =20+=auf+=70 =5+=auf+=80 nachgefullt nachfull',
  chargingPoint:
    'ladepunkt ladesaul ladestation schnellladepunkt ladestandort ladeplatz stromtankstell ladeinfrastruktur schnelllader ladepark ladenetz ladeeinricht ladeanschluss ladestellen =saulen lademoglich offentlich+anschluss anschluss+register schnellladesaul ladestutzpunkt ladestell',
  power:
    'leist kraft$ motorleistung =ps =kw pferdestark spitzenleistung systemleistung =stark =starke =starken =starker =motoren leistungsstark starkst =kilowatt mobilisier =rader antriebskraft pferdchen =pferde schickt+rader antriebsleistung =ps+=strasse =kw+=strasse =kilowatt+=strasse',
  enginePower:
    '=ps pferdestark motorleistung systemleistung =motor =motoren elektromotor =leistet =leisten =leistete',
  infrastructurePower: 'nennleistung gesamtleistung installiert+leistung kumuliert =zusammen+leistung',
  battery: 'batterie akku elektrolyt =zellen zellchemie stromspeicher =zelle batteriepack akkupack feststoff',
  capacity: 'kapazitat =kwh energieinhalt kilowattstunde gigawattstunde =gwh',
  batteryPrice:
    'batteriepreis packpreis akkupreis batteriepackpreis =preis+batter batter+preis preis+kilowattstund kilowattstund+dollar dollar+kilowattstund akku+preis batter+kost akku+kost pack+kost =pack =packs batteriepack+verteuer verteuer+batteriepack batterie+verteuer verteuer+batterie batterie+verbillig verbillig+batterie akku+verteuer verteuer+akku akku+verbillig verbillig+akku packs+verbillig packs+verteuer',
  accelerate: 'beschleunig sprint =von+=0+=auf =null+~=auf spurt =tempo+100 standardsprint katapult',
  topSpeed:
    'hochstgeschwind spitzengeschwind topspeed =spitze =schnell =schnelle =schneller schnellst geschwindigkeitsrekord hochsttempo spitzentempo tempo$ =vmax =stundenkilometer spitzenwert hochstwert maximalgeschwind geschwindigkeit temporekord abgeregelt abregel abriegel abgeriegelt =sachen kilometer+=pro+=stunde vortrieb tachonadel tacho+=zeigt =zeigt+tacho =kmh =km+=h =rennt =rennen =rast tempolimit =flott stundenkilometer hochgeschwindigkeitsoval hochgeschwindigkeitsstreck schneller+=als+=km',
  lap: '^runde umrunde testrunde rekordrunde schleifenrunde eifelrunde =rund+nordschleif nordschleif rundenzeit umrund rundenrekord rekordrund =ring bestzeit grune+holle =lap nurburgring streckenrekord bergrennen rennzeit pikes ^eifel eifelkurs eifelstreck rundkurs minuten+marke sekunden+marke runden$ =gipfel =gipfels gipfelsturm bergrekord bergstreck',
  lapVerb: '=zeit =uhr =minuten gefahren =fuhr =brauchte =benotigte =umlauf steuerte =holle bestmarke',
  record:
    'rekord bestmarke bestzeit bestwert hochstmarke weltrekord schnellst langst+=mit =titel bestleistung allzeit meilenstein guinness =rekordzeit bestmarken',
  endurance:
    'dauerlauf dauerfahrt =24+stunden =tag =tages =binnen+tag langstreck =in+=24+stund =rund+=um+=die+=uhr ausdauer erdumfang erdumrund distanzrekord umfang =welt+umrund aquator',
  prototype:
    'prototyp vorserie versuchsfahrzeug erprobungstrager testwagen testtrager entwicklungsfahrzeug studie$ versuchstrager rennversion einzelstuck erlkonig konzept =showcar testauto versuchswag versuchsauto vorserienfahrzeug vorserienmodell schaustuck',
  production:
    'serienmodell serienauto serienfahrzeug serienversion =serie serienreif serienproduk strassenzulass serien$ =serien =serienmassig produktionsmodell serienstromer strassenversion grossserie serienlimousine kundenfahrzeug',
  raceCar: 'rennwag =rennauto slicks rennsport rennfahrzeug rennbolid',
  consumption:
    'verbrauch kilowattstunde+100 =kwh+100 mehrverbrauch mehr+~=strom weniger+~=strom =strom+=gezogen strombedarf stromhunger stromdurst genehmigt+=sich genehmigte+=sich genehmigten+=sich durst stromverbrauch =verbrauchte =verbrauchten =schluck =strom+=je+=100',
  weight: 'gewicht wiegt tonnen leergewicht =kilogramm',
  plate: 'kennzeichen nummernschild zugelass zulass =angemeldet',
  testDrive:
    'testfahrt probefahrt autobahn steuerte+=selbst steuert+=selbst =lenkte+=selbst =lenkt+=selbst eigenhandig =fuhr+=selbst =selbst+=fuhr =selbst+gefahren testet =testete =fuhr =raste =erprobt =selbst+steuer =steuer =spritztour testzweck erprobungsfahrt erprobung',
};
