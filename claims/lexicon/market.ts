import type { Lexicon } from './types.ts';

/** Selling, registering, ordering, ranking. */
export const market: Lexicon = {
  sell: 'verkauf absatz absetz abgesetzt =absetzte =loswurde =losgeworden setz+=ab vertreib =vertrieb handelsvolumen kaufer$ abnehmer abgenommen =unters+volk =an+=mann =kaufer+fanden fanden+=kaufer fand+=kaufer =kaufer+fand =gingen+=weg =gingen+tisch =loswerden wurde+=los wurden+=los absatzzahl =vertrieben umgesetzt+fahrzeug verausser =weg+=kunden =weg+=kaufer =weg+kundschaft =weg+=zu+kund handewechsel losgeschlag',
  deliver:
    'ausliefer ausgeliefert liefer+=aus ausgehandigt ubergab ubergeben =lieferte =liefert =geliefert =liefern ubergaben ubergabe kundenhand =zu+=kunden+=brachte =zu+~=den+~=kunden =zu+~=den+~=kaufern =zur+~=kundschaft =an+=kunden =an+=kundinnen =ausgeliefert =weg+=kunden =weg+=kaufer',
  register:
    '=einen+~=halter =neue+~=halter =neuen+~=halter =neue+~=elektroautos =neuen+~=elektroautos =neue+~=stromer =neue+~=batterieautos =neuen+~=batterieautos zulass zugelass registrier =angemeldet =anmeldungen =kam+=strasse =liess+=zu =liessen+=zu =lasst+=zu =lassen+=zu neuanmeld immatrikul inverkehrsetz neu+strassen =neu+=strasse neuanmeldung =zahlten+=neue =zahlte+=neue neue+gezahlt neu+gezahlt kennzeichen meldete+=an =rollten+strassen =rollen+strassen =meldeten+=an neu+=an erstmals+=angemeldet =neuen+~=stromern =der+~=neuen+~=stromer',
  order:
    'bestell ^order =orders vorbestell reservier auftrag$ kaufvertrag auftrage$ auftragsbuch auftragseing auftragsbest anzahlung geordert bestellstart kaufinteress vorbuch gebucht =buchungen auftragspolster blindbestell kunden+=sicherten kunden+=sicherten+=sich kaufer+=sicherten =sicherten+=sich+kunden',
  binding: 'verbindlich =lockin =fest+bestell unwiderruflich',
  stock:
    'bestand fahrzeugbestand =fuhren+strassen =strassen insgesamt+zugelass unterwegs fuhrpark =zugelassen stromerflotte zahl+zugelass gesamtzahl',
  market: 'markt$ marktplatz =markte absatzmarkt',
  share:
    'anteil marktanteil =prozent+neuzulass =quote jede+neuwag jede+auto =entfiel =entfielen entfall ausmach machten+=aus macht+=aus elektroanteil stromeranteil =jeder+=neue =jeder+neuwag =jedes+=neue =jeder+auto =jedes+auto elektroquote stromerquote prozent+neuwag prozent+zulass prozent+verkauf prozent+markt marktdurchdring =von+=hundert =von+100 =jede+=neue',
  bestseller:
    'meistverkauft bestverkauft bestseller verkaufsschlager beliebtest meistgekauft absatzstarkst kassenschlager meistzugelass meistgefragt gefragtest verkaufsstarkst popularst topseller verkaufshit zulassungskonig spitzenreiter =spitze beliebtheit verkaufsranking verkaufsrangliste zulassungsranking anfuhr fuhrt+=an fuhrte+=an publikumsliebling favorit hitparade hitliste =liebstes =liebste =liebster verkaufsliste verkaufsstatistik zulassungsstatistik zulassungsliste zulassungsrangliste charts absatzliste meisten+zulass meisten+verkauf =haufigsten+verkauf =haufigsten+gekauf =haufigsten+zulass =haufigsten+zugelass spitzenplatz =thron =krone angefuhrt =erstplatziert publikumsrenner verkaufsrenner verkauf+meisten =setzte+meisten+=ab',
  overtake:
    'uberhol abgelost ablos ablost lost+=ab loste+=ab uberflugel =vor+=dem vorbeizog vorbeizieh vorbeizuzieh vorbeigezog zog+vorbei =zieht+vorbei schob+vorbei =schiebt+vorbei geschoben+vorbei =verdrangt verdrang ausgestoch =schlug =schlagt =geschlagen hangte+=ab abgehangt abhang uberrund ubertraf ubertroff ubertrumpf =entthront =entthronte lag+=vor liegt+=vor vorn =voraus uberrundet vorsprung =abgejagt abjag mehr+=als =hinter besser+=als rangiert =ubernahm =hangt+=ab =verwies verwies+=rang verwiesen =uberflugelt abgeschlagen =rangierten vorbeifuhr =schlugen =passiert stossen+thron stiess+thron gestossen thron+gestoss fuhrung+=zuruck spitze+=zuruck =zuruckerobert zuruckerober spitze+=zuruckgeholt fuhrung+=zuruckgeholt =hinter+=sich+gelassen =hinter+=sich+lass =liess+=hinter+=sich =liessen+=hinter+=sich =lasst+=hinter+=sich',
  rank: '=platz =rang =position =nummer =nr rangliste ranking grosste$ grossten ^fuhrend marktfuhrend marktfuhrer weltmarktfuhrer spitzengruppe =top =liga groesst spitzenposition =erste+stelle =tabelle top+=ten spitzenplatz =rangierte hitparade =rangfolge rutscht',
  increase:
    '^steig gesteiger ubersteig ansteig ^stieg uberstieg anstieg gestieg zunahm zugenomm zuwachs ^wachs zuwachs gewachs anwachs wuchs gewachs =plus anstieg zulegt =legte+=zu =legt+=zu zugelegt erhoh =mehr verdoppel verdreifach vervielfach hochgeschnellt aufwarts hoch+=auf =hoher =ofter =haufiger gestiegen ausgebaut kletter hochgeschraubt emporgeschnellt =vervierfachte aufgestockt steigern gesteigert steigert',
  rise: '=hob+=an =hebt+=an =anhob angehoben aufgestockt =erhohte =erhoht heraufgesetzt ^steig ^stieg gestiegen ^kletter verteuer',
  fall: '=senkte =senkten =senkt gesenkt herabgesetzt =kurzte gekurzt gekappt =sank =sanken =sinkt =sinken gesunken =fiel =fielen =gefallen verbillig =kappte =kappten =kappt zusammengestrich eingedampft zuruckgeschraubt zuruckgenommen',
  decrease:
    'verringer verminder =geht+=zuruck =gehen+=zuruck =ging+=zuruck =gingen+=zuruck sank =sinkt =sinken gesunk ruckgang zuruckg =minus einbruch brach+=ein brich+=ein eingebroch schrumpf =weniger fiel+=auf =gefallen fallt abnahm abgenomm verlor =verliert verloren halbier reduzier gesenkt =senkt =senkte senkung einbuss absturz absturz rutsch niedriger =nachgab eingebusst =einbrachen =einbrach ^schwund schwund$ abgesackt sackt sackte =schmolz zusammengeschmolz abgerutscht =halbierte nachgegeb =minderung buss+=ein busst+=ein busste+=ein',
  target:
    '=ziel =ziele =zielen absatzziel verkaufsziel auslieferungsziel jahresziel zielmarke zielvorgabe auslandsziel anpeil peil+=an =peilt =peilte =anvisiert anvisier visier+=an anstreb strebt+=an =angestrebt vorgenomm =nimmt+=vor =nahm+=vor =nahmen+=vor =nehmen+=vor =vorgabe =zielwert planziel =planzahl verkaufsplan planzahl =will =wollen =sollen+=werden =in+aussicht =plant =planen =geplant hochgesetzt =heraufgesetzt =strebt =zielt ausgegeben+=ziel =abzielen absatzvorgabe verkaufsvorgabe jahresvorgabe auslieferungsvorgabe absatzplan angepeilt =anvisierte =anvisierten =angestrebte =angestrebten',
  forecast:
    '=fur+~=moglich prognos erwart rechne+=mit =rechnet =rechnete vorhersag vorausgesagt schatz voraussicht ausblick =kalkuliert projiz =traut+=zu =traute+=zu =trauen+=zu',
  customers: '=kunden kundinnen =kunde =kaufer =kaufern kundschaft',
  foreign:
    'ausland ubersee export ausser+china ausfuhr$ autoausfuhr =ausgefuhrt international jenseits+china jenseits+chines ausserhalb+chines ausserhalb weltmarkt auslandsmarkt exportier expandier expansion exportplan =auswarts auslandsgeschaft fremd+mark',
  dealer:
    '=den+~=hof =dem+~=hof =die+~=hofe =den+~=hofen handler autohaus handel$ =handel autohandel showroom =schauraum verkaufsraum filial',
  aim: 'zielmarke absatzziel verkaufsziel auslieferungsziel jahresziel zielvorgabe auslandsziel planziel =ziel =ziele =zielen anpeil angepeilt anvisier =peilt =peilte =peilten strebt+=an strebte+=an =angestrebt vorgenommen zielwert =vorgabe absatzvorgabe verkaufsvorgabe jahresvorgabe auslieferungsvorgabe absatzplan verkaufsplan',
  used: 'gebrauchtwagen =gebraucht =gebrauchte =gebrauchten =gebrauchter =gebrauchtes restwert jahreswagen tageszulassung vorfuhrwagen',
  allDrives:
    'antriebsubergreif aller+antriebe aller+antriebsart alle+antriebe alle+antriebsart welch+antrieb egal+antrieb insgesamt+neuzulassung',
  predecessor:
    'vorganger =vor+modellpflege =alte+modell =alten+modell vormodell =erste+generation =ersten+generation =alte+generation =alten+generation',
  corporate: 'firmenkund gewerbekund gewerblich geschaftskund flottenkund',
  otherGoods:
    'solaranlag photovolt windpark windkraft hausgerat kuchengerat waschmaschin kuhlschrank =klimaanlagen klimagerat haushaltsgerat staubsaug fernseh solarmodul solarzell weinbrand spirituos =stahl aluminium =maschine =maschinen stationar heimspeich batteriespeicher armband smartwatch wearable kopfhorer =tablet =tablets laptop notebook maschinenbau landmaschin baumaschin branntwein cognac =wein =weine =weinen whisky wodka schweinefleisch rindfleisch milchprodukt =kase sojabohn textilien arzneimittel medikament industrierobot',
  bicycle: 'e+=bike e+=bikes fahrrad pedelec roller$ =e+=scooter zweirad dreirad motorrad',
  commercialVehicle:
    '=lkw lastwag nutzfahrzeug transporter =bus =busse elektrobus dieselbus gelenkbus stadtbus reisebus linienbus =laster =lastern sattelzug lastkraft =truck =trucks lieferwagen',
  /** Traffic other than cars', and what is built for traffic. */
  otherTraffic:
    '^bahnstreck bahnhof ^bahnfahr zugfahr fernzug nahverkehr guterzug eisenbahn strassenbahn flugzeug flugreis umgehungsstrass radweg fahrgast',
  /** What an owner pays beside the price of the car. */
  otherCosts:
    'anzahlung leasingrate monatsrate =rate =raten leasing versicherungspramie haftpflicht vollkasko reparatur ^wartung inspektion uberfuhrungskost',
  audience: 'zuschauer publikum besucher gaste$ passant',
  smartphone: 'smartphone handy mobiltelefon telefon geratehersteller',
};
