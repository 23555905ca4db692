import type { Lexicon } from './types.ts';

/** Companies, plants, people, money. */
export const industry: Lexicon = {
  launch:
    '=auf+markt markteinfuhr marktstart marktdebut verkaufsstart verkaufsbeginn =auf+markte =in+=handel =zu+handler =bei+handler beim+handler =zu+kunde handelsstart marktauftritt markteintritt europastart =einfuhrung =einfuhren =einfuhrt =eingefuhrt =startet =starten =gestartet startschuss debut premiere weltpremiere premier =kommt =kommen =kam erhaltlich bestellbar bestellstart =bringt =bringen =brachte launch ausroll rollt vorstell vorgestellt enthull =zeigt =zeigte =zeigen prasentier prasentation marktreif einstieg$ lancier =verkaufen =anbieten =zu+=haben exportstart =exportieren feiert anlauf serienreife =serie =in+serie marktauftakt =feierte =losgehen =loslegen =antreten debutier =auf+=die+=strasse =rollt+strasse =erscheint =erscheinen tuch+=zieht =zieht+tuch luftet+tuch =lupft+tuch =verfugbar =lieferbar auslieferungsstart auslieferungsbeginn auslieferung+begin beginn+auslieferung beginnt+auslieferung start+auslieferung starten+auslieferung verkauf+begin begin+verkauf verkauf+start kaufstart ausgerollt =angeboten marktpremiere =enthullung gezeigt =zu+=kaufen offn+bestellbuch bestellbuch+offn offn+orderbuch orderbuch+offn offn+auftragsbuch auftragsbuch+offn bestellfreigab konfigurator+freigeschalt =den+~=hof =dem+~=hof =die+~=hofe =den+~=hofen nachgereicht nachgeschob nachgelegt =kunden+=warten =kaufer+=warten interessent+=warten =kunden+gedulden =kaufer+gedulden interessent+gedulden =folgt+variante =folgt+version =folgt+ausfuhrung =folgt+ableger folgen+variante vorverkauf =folgt+modell nachgezog =debutiert =kunden+bekommen+=ihn =kunden+bekommen+=es =kunden+erhalten+=ihn =kunden+erhalten+=es =kaufer+bekommen+=ihn =kaufer+bekommen+=es',
  plan: 'plan =verkundet =verkundete =verkundeten =will =wollen =soll =sollen vorhab ankundig angekundigt kundig+=an beabsichtig =vorgesehen =angesetzt =angesagt =stellt+=in+aussicht absicht versprech versproch =vor+=hat =wolle =wolle =sollten =wollte =wollten zugesagt =peilt vorgenommen =rede+=von =von+=rede =vom+=rede terminier verheiss =nahm+=vor =nahmen+=vor =verhiess avisier anberaum datiert',
  export:
    'export ausfuhr$ autoausfuhr =ausgefuhrt ausser+china =im+ausland =ins+ausland auslandsverkauf auslandsstart auslandsexpansion auslandsmarkt auslandsgeschaft ausserhalb jenseits international+verkauf exportier =auslander ausgefuhrt =auslandsregion',
  plant:
    'werk$ ^werks stammwerks autowerks fabrik$ fabriks fabrikhall fabrikgeland gigafactor produktionsstatt produktionsstandort autowerk zellfabrik batteriefabrik stammwerk manufaktur montagewerk fertigungsstatt =standort factory',
  build:
    '=gebaut =baut =bauen =baute =gefertigt fertigt fertigung fertigen =produziert =produzieren =produzierte produktion =hergestellt =montiert montage montier =vom+=band =vom+fliessband produktionsstart serienfertigung produktionsort =entsteht =entstehen =lauft+=band =rollen+=band zusammengebaut zusammengesetzt schraubt+=zusammen =setzt+=zusammen probefertigung serienproduktion probeproduktion =bau =baus =fahrzeugbau =automobilbau =weiterbau =nachbau =serienbau schrauben+=zusammen schraubte+=zusammen schraubten+=zusammen zusammenschraub zellproduktion zellfertigung =vom+=laufen =rollen+=band =rollt+=band =lauft+=band =laufen+=band =lief+=band =liefen+=band =rollten+=band =rollte+=band montagelinie fliessband =herstellen =hergestellte =hergestellten =fabriziert =linien =bander =bandern verlassen+hallen verlasst+halle verliess+halle verlassen+werkshall verlassen+=band verlasst+=band verliess+=band =lasst+=fertigen =lasst+=bauen =autobau =autobaus zellen+=vom schraub+=zusammen ausspuck spuckt+=aus spucken+=aus massenfertig massenproduk =bandablauf zusammengeschraub werkeln =gefertigte =in+~=serie =in+=die+=serie rollen+hallen rollt+hallen rollte+hallen rollten+hallen',
  yearlyCapacity:
    'kapazitat =jahrlich =jahr+fahrzeug =im+~=jahr =pro+~=jahr jahreskapaz jahresproduk ausgelegt jahresausstoss =je+~=jahr maximal+=bauen auslastung =jahrlichen ausbaustuf jahrliche',
  openStart:
    'eroffn inbetriebnahm =in+betrieb eingeweiht =weiht+=ein =weihte+=ein einweih =startet =startete =gestartet begann =beginnt =beginnen =begonnen =begonn anlauf =angelaufen angefahren hochfahr =aufnehmen =aufgenommen =nahm+=auf =nimmt+=auf =anlaufen produktionsbeginn produktionsstart =start =anrollen auftakt =loslegen serienstart startschuss fertigungsstart =in+produktion =in+fertigung =in+serie hochlauf hochgefahr =lauft+=an =lief+=an =liefen+=an =laufen+=an aufnahm aufgenommen produktionsaufnahm produktionsanlauf betriebsstart =losgelegt =legt+=los =legte+=los eroffnung anfahren =gehen+=netz =ging+=netz =gingen+=netz =geht+=netz =am+~=netz =ans+~=netz bezieht bezogen =fertiggestellt =fertig =in+=die+=serie beginn+produk beginn+fertig beginn+serien beginn+massen beginn+montage beginn+=baus produktion+begin fertigungsbeginn fertigungsauftakt',
  closeEnd:
    '=nicht+=mehr+gebaut =nicht+=mehr+produziert =nicht+=mehr+gefertigt stehen+=still standen+=still steht+=still stand+=still =schliess =schliesse =schliessen =schliesst =schliessende schliessung werksschliess =schloss =geschlossen =geschlossene =geschlossenen schliessung =endet =endete =endeten =zu+~=ende =das+~=ende einstell eingestellt =stellt+=ein =stellte+=ein =beendet =beendete =beenden auslauf =auslaufen =ausgelaufen =lief+=aus =lauft+=aus =laufen+=aus =liefen+=aus stillgeleg stilllegung =schluss =letzte =letzter abgeschafft gestrichen wegfall weggefall =gestoppt =stoppt =stoppte dicht+gemacht =dichtmachte =dichtmachten =dichtmachen dichtgemacht =dicht zuletzt schlusspunkt produktionsende =verabschiedet =vom+=band+letzt =auslief =ausliefen =endgultig abgewickelt =vorbei =aufgegeben =aufgibt =gibt+=auf gab+=auf geben+=auf =schlusst =ausgedient tore+schliess produktionsstopp werksende =aus+=furs =aufgab besiegelt zugesperrt sperrt+=zu macht+=dicht machte+=dicht =lichter+=aus =licht+=aus tore+schloss tore+=zu feierabend zapfenstreich',
  researchCentre:
    'entwicklungszentrum forschungszentrum designzentrum entwicklungsstandort entwicklungsburo forschungsstandort innovationszentrum technikzentrum forschungs =f+=e =r+=d entwicklungsabteil entwicklungscenter designburo forschungsburo entwicklungsteam =zentrum entwickl forschung entwicklungsstutzpunkt zentrums$ autoentwicklung =forscht =forschen =forschte =forschten =tuftelt =tufteln dependance designstudio technologiezentrum auslandslabor forschungslabor entwicklungslabor',
  headquarters:
    'zentrale hauptsitz hauptquartier firmensitz europasitz europa+sitz konzernsitz verwaltungssitz europazentrale vertriebszentrale vertrieb+gesteuert vertrieb+koordin =sitz gesteuert koordin autovertrieb vertriebssteuer organis =angesiedelt vertrieb =lenkt =lenken =gelenkt headquarter dirigier',
  hire: 'eingestellt =einstellt verpflicht angeheuert anheuer abgeworb abwerb warb+=ab wirbt+=ab ^geholt =holt =holte =holten =engagiert engagier angeworb gewonn gewinn+=fur =wechselt =wechselte gewechselt neuzugang =verstarkt verstark =rekrutiert rekrutier =unter+vertrag personal =wechsel =angelt geangelt =lotst =lotste =abgeluchst folgten+ruf =an+bord lotsen =abgeworben =heuert =heuerte geheuert =stiess+=dazu =stiessen+=dazu =stosst+=dazu =stiess+=zu =stosst+=zu dazugestossen gestossen hinzugestossen angedockt dockt+=an heuert+=an heuerte+=an verpflichtung neuer+arbeitgeber',
  lead: '^leit werksleit werkleit projektleit ^geleitet =chef =chefin =chefs =spitze ^fuhrung geschaftsfuhrung konzernfuhrung tabellenfuhrung =fuhrt =leiter ^geleitet vorsteh =vorstand managt direktor',
  engineer:
    'ingenieur entwickler fachleut fachkraft expert spezialist konstrukteur =profis techniker mitarbeiter designer manager',
  formerly:
    '=ehemalig =ehemalige =ehemaligen =ehemaliger =fruhere =fruherer =fruheren =ex =zuvor vormals =einstige =einstiger =einstigen =von+=kommend =kommen+=von =kam+=von =bislang =bisherige =bisheriger =bisherigen =langjahrige =langjahriger',
  jobs: '=stelle =stellen arbeitsstelle vollzeitstelle planstelle stellenstreich stellenzahl arbeitsplatz =jobs job$ jobabbau stellenabbau beschaftigt mitarbeit =menschen =leute belegschaft personal kopf$ =kopfe =koepfe arbeitskraft angestellt =mann mitarbeitend beschaftigte arbeitnehm =leuten =personen mitarbeiterzahl teammitglied lohn+~und+~=brot lohnliste gehaltsliste personalbestand betriebsangehorig werksangehorig =frauen+~und+~manner =manner+~und+~frauen kolleginnen+~und+~kollegen =arbeiter =arbeitern =arbeiterinnen werktatig =diensten',
  cut: 'abbau abgebaut ^streich nstreich gestrich gekurzt ^kurzt ^kurzen ^kurzung verkurz wegfall weggefall entlass =abbauen =baut+=ab =bauen+=ab kundig+=an abschaff =verzichtet =opfer stellenabbau jobabbau stellenstreich =gehen+mussen wegfallen fallen+=weg =sparen sozialvertrag verlier+stelle verlor+stelle verlier+job verlor+job verlier+=arbeit verlor+=arbeit',
  groundbreaking: 'grundstein spatenstich baubeginn richtfest bauarbeit rohbau',
  wholeGroup:
    'konzernumsatz konzerngewinn konzernergebnis konzernverlust gesamtkonzern konzernuberschuss konzern+~insgesamt =gesamte+~konzern =gesamten+~konzern =ganze+~konzern =ganzen+~konzern',
  groupwide: '=konzernweit =konzernweite =konzernweiten =konzernweiter gruppenweit',
  shift:
    '=schicht =schichten ^schichtb einschicht zweischicht nachtschicht spatschicht sonderschicht kurzarbeit',
  postpone:
    'verschieb verschob verschoben verschiebung vertagt vertagung verzoger hinausgezogert =verlegt =verlegte verlegung',
  partner:
    'partner kooperation kooper gemeinschaftsunternehm =joint =venture allianz zusammenarbeit beteilig =anteile zusammenschluss sponsor gemeinsam =buendnis bundnis beteiligung einstieg steigt+=ein stieg+=ein =halt =kaufte ubernahm ubernehm ubernimm =deal stuck+=am industriepool ubernomm aufgekauft aufkauf erwarb erworben =kauft =kaufen einverleibt =geschluckt ubernahme steigt+=bei+=ein zusammengetan zusammentun',
  invest:
    'investi investition =stecken =steckt =steckte geldspritz finanzier =mittel kapital aktienverkauf aktienplatz kapitalerhoh =einsammelt =eingesammelt eingenommen =milliarden aufwend =aufbringen kostenpunkt ausgaben aktien =einnahm =erloste =pumpt =budget belast sonderaufwend =sonderkosten abschreib =wertbericht ruckstell ^erlos kapitalmarkt =kasse aktienausgab platzier platzierung =lasst+=sich+=kosten geldgeb',
  profit:
    'gewinn profit =plus uberschuss schwarz+zahl verdien =ergebnis ^ertrag gewinnzone profitabel schwarze+zahl =gewinne nettoergebnis',
  // Of money and of range: the predicate and the unit tell them apart.
  loss: 'verlust sand+gesetzt sand+setzt sand+setzen aufwendung abschreibung =abgeschrieben =abschreiben sonderbelastung kosten+kehrtwende kosten+kurswechsel kosten+strategiewechsel minus$ rot+zahl =minus fehlbetrag einbuss verlor defizit verlustreich eingebusst =rote =verlieren weniger+reichweite weniger+~=weit weniger+kilometer kurzere+reichweite kilometer+weniger =busst einbusst reichweitenverlust =schrumpf =fehlen =fehlt =fehlte =fehlten',
  revenue:
    'umsatz einnahm umsetzt =setzte+milliarde+=um =setzte+million+=um umgesetzt ^erlos verkaufserlos umsatzerlos',
  operating: 'operativ betriebsergeb =ebit',
  insolvent:
    'insolvenz pleite konkurs zahlungsunfahig bankrott insolvent zahlungsunfahigkeit glaubigerschutz',
  naming: 'heisst =name =namen benannt tragt+namen namensgeber umbenannt getauft taufte kurve',
  version: 'version variante ausfuhrung edition abwandlung ableger modell$ derivat',
  sporty:
    '^sport sportversion sportvariante sportlich hochleistung performance scharfere+variante scharfere+version scharfere+ausfuhrung scharferer+ableger scharferes+modell',
  newModel:
    'neuentwicklung neues+modell vollig+neu =neues+=auto eigenes+modell =neuentwicklung eigenstandig+modell neue+modelle kleinwagen =europamodell vorhanden bestehend angepasst anpass eigen+modell =baureihen baureihe',
  noSeries: 'serienproduktion nicht+serie keine+serie =studie konzept strassenversion =serienfertigung serie',
  shares:
    '^aktie vorzugsaktie borse anleger borsenkurs dax index$ nikkeiindex analyst kursziel aktienkurs kursverlust kurssturz kursrutsch kurssprung kursgewinn ^wertpapier',
  shop: '=store =shop ladengeschaft ^filiale flagship einkaufszentrum kundenzentrum kundencenter altstadt =app einzelhandel',
  /** What else is opened and closed in a town. */
  otherBuilding:
    'museum$ ^museums =schule =schulen grundschul kindertag =kita =theater =kino schwimmbad =brucke bahnhof krankenhaus restaurant gasthaus =kirche',
  founding: '=grundet =grundete =grundeten gegrundet neugrundung',
  supplier: '^zuliefer autozuliefer lieferant',
  election: 'betriebsratswahl =wahl gewahlt =stimmen =sitze betriebsrat wahlsieg mandat gewahl',
  recall:
    'ruckruf zuruckruf ruft+=zuruck rief+=zuruck zuruckgeruf werkstatt+=rufen =beordert ruckrufe werkstatten+beorder softwareupdate nachbesser rufen+=zuruck zuruckbeorder zuruckholt nachgebesser nachrust nachgerust mangelbeseitig',
  accident:
    'unfall ungluck crash =starb =starben =tote =toten todlich gestorben ums+leben kollision prallte aufprall =getotet =toter verunglueckt verungluck todesopfer todesfall opfer =kamen+leben verbrannt =flammen feuerunfall =totete kostete+leben =leben',
  court:
    '^gericht ^landgericht ^amtsgericht ^arbeitsgericht gsgericht esgericht ksgericht nsgericht dsgericht zgericht lgericht obergericht urteil instanz klage =klagte schadenersatz schadensersatz entschadig richter berufung verurteil prozess =zahlen+muss rechtsstreit',
  unharmed:
    'unverletzt unversehrt uberleb glimpflich leichte+verletzung leichten+verletzung leicht+verletzt niemand+getotet niemand+starb niemand+leben niemand+umgekommen =lebend =gerettet sich+=retten',
  dismissed: 'abgewiesen =wies+=ab =weist+=ab abgeschmettert freigesproch',
  newJobs:
    'zusatzlich+stelle zusatzlich+arbeitsplatz neue+stelle neue+arbeitsplatz stellenaufbau schaff+stelle schuf+stelle schaff+arbeitsplatz stelle+schaff arbeitsplatz+schaff stelle+=aufbauen stelle+=aufzubauen stelle+aufgebaut zweite+schicht dritte+schicht',
  abandon: 'ruckte+=ab =abgeruckt aufgegeben =abkehr =verabschiedete+=sich kassiert+ziel',
  uphold:
    '=bleibt+=bei =bleiben+=bei =blieb+=bei =blieben+=bei =beharrt =halt+=fest =halten+=fest =hielt+=fest festhalt festgehalten =bekraftigt =bekraftigte',
  takeover: 'ubernommen =ubernahm =gekauft aufgekauft =kaufte neuer+eigentumer neue+eigentumer',
  sealed:
    'besiegelt bestatigt =bestatigte =bestatigten unterzeichn =grundeten =gegrundet =vereinbart =vereinbarten',
  hood: 'motorhaube =haube carbonhaube frontklappe',
  throttle: 'drossel begrenz gedrosselt beschrank limitier =kappte gekappt freischalt',
};
