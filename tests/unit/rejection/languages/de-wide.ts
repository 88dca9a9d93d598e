/** German, Austrian and Swiss mails, each for another way to say no: subject, then paragraphs. Invented for these tests. */
export const rejections: readonly (readonly string[])[] = [
  [
    'Ihre Bewerbung',
    'Sehr geehrte Frau Kern, wir haben uns dazu entschieden, Ihrer Bewerbung nicht den Vorzug zu geben. Wir danken Ihnen für Ihr Interesse.',
  ],
  [
    'Ihre Bewerbung als Buchhalter',
    'Sehr geehrter Herr Moll, im Vergleich mit den Mitbewerbern konnten Sie sich leider nicht durchsetzen. Alles Gute!',
  ],
  [
    'Deine Bewerbung',
    'Hi Tim, für dich geht es im Bewerbungsprozess leider nicht weiter. Danke für deine Zeit!',
  ],
  ['Bewerbung als Köchin', 'Hallo Frau Sen, die Stelle ist schon weg. Trotzdem danke für Ihre Bewerbung.'],
  [
    'Ihre Bewerbung bei der Post',
    'Sehr geehrte Frau Graf, leider sind wir zum Schluss gekommen, dass Ihr Profil unseren Anforderungen nicht in allen Punkten entspricht. Ihr Dossier senden wir Ihnen zurück.',
  ],
  [
    'Ihre Bewerbung als Logistiker EFZ',
    'Guten Tag Herr Meier, gerne hätten wir Ihnen einen positiven Bescheid gegeben. Leider fiel unser Entscheid zugunsten einer anderen Kandidatin aus.',
  ],
  [
    'Bewerbung Sachbearbeitung',
    'Grüezi Frau Keller, wir haben uns für eine Person aus dem internen Bewerberkreis entschieden. Wir danken Ihnen für das Interesse.',
  ],
  [
    'Ihre Bewerbung',
    'Sehr geehrter Herr Haas, leider müssen wir Ihnen eine abschlägige Antwort geben. Ihre Unterlagen erhalten Sie in der Beilage retour.',
  ],
  [
    'Stelle Assistenz',
    'Sehr geehrte Frau Fuchs, die Stelle wurde mittlerweile vergeben. Wir halten Ihre Bewerbung gern in Evidenz.',
  ],
  [
    'Rückmeldung zu Ihrem Gespräch',
    'Liebe Frau Wolf, nach dem Gespräch haben wir den Eindruck gewonnen, dass die Stelle nicht die richtige für Sie ist. Daher möchten wir von einer Einstellung absehen.',
  ],
  ['Bewerbung als Fahrer', 'Hallo Herr Braun, wir haben bereits jemanden gefunden. Danke für die Bewerbung.'],
  [
    'Dein Praktikum bei uns',
    'Liebe Jana, leider haben wir alle Praktikumsplätze für den Sommer schon vergeben. Bewirb dich gern fürs nächste Jahr.',
  ],
  [
    'Ihre Bewerbung',
    'Sehr geehrter Herr Kurz, wir können Ihnen aktuell keine Position anbieten, die Ihren Vorstellungen entspricht.',
  ],
  [
    'Deine Bewerbung als Content Manager',
    'Hey Nils, wir haben uns entschieden, nicht mit dir weiterzumachen. Das liegt nicht an deinen Fähigkeiten!',
  ],
  [
    'Ihre Bewerbung: Absage',
    'Sehr geehrte Frau Lorenz, wir bedauern, Ihnen keine günstigere Nachricht geben zu können, und wünschen Ihnen für Ihren Berufsweg viel Erfolg.',
  ],
  [
    'Ihre Bewerbung als Ärztin',
    'Sehr geehrte Frau Dr. Hess, die Stelle der Oberärztin wird vorerst nicht nachbesetzt. Ihre Bewerbung können wir daher nicht berücksichtigen.',
  ],
  [
    'Bewerbung Sekretariat',
    'Sehr geehrte Frau Pohl, leider haben Sie den Einstellungstest nicht bestanden und scheiden damit aus dem Auswahlverfahren aus.',
  ],
  [
    'Status Ihrer Bewerbung',
    'Hallo Herr Ott, Ihre Bewerbung auf die Position Data Engineer wurde nicht ausgewählt.',
  ],
  [
    'Ihre Bewerbung vom 3. Mai',
    'Sehr geehrter Herr Engel, Ihre Bewerbung hat leider nicht zum gewünschten Erfolg geführt. Bitte verstehen Sie das nicht als Werturteil.',
  ],
  [
    'Ausbildung zum Mechatroniker',
    'Hallo Leon, wir haben unsere Ausbildungsplätze für dieses Jahr an andere Bewerber vergeben. Viel Glück bei deiner weiteren Suche!',
  ],
  [
    'Ihre Bewerbung',
    'Sehr geehrte Frau Arndt, wir haben im Auswahlverfahren Bewerberinnen und Bewerber gefunden, die dem Anforderungsprofil noch mehr entsprechen.',
  ],
  [
    'Feedback vom Kunden',
    'Hallo Herr Simon, der Kunde hat leider abgesagt, er möchte die Stelle mit einem anderen Kandidaten besetzen. Ich halte Sie auf dem Laufenden.',
  ],
  ['Bewerbung Referendariat', 'Sehr geehrter Herr Jung, Ihrer Bewerbung kann nicht entsprochen werden.'],
  [
    'Deine Bewerbung bei Kaffeebude',
    'Hey Mia, sorry, aber wir nehmen jemand anderen. Du warst super beim Probearbeiten!',
  ],
  [
    'Ihre Initiativbewerbung',
    'Sehr geehrte Frau Roth, derzeit ist bei uns keine Stelle vakant, die Ihrer Qualifikation entspricht. Wir merken Sie gern vor.',
  ],
  [
    'Bewerbung Projektleitung',
    'Sehr geehrter Herr Vogel, die Ausschreibung wurde aufgehoben, das Verfahren ist damit beendet. Wir bedanken uns für Ihre Bewerbung.',
  ],
  [
    'Ihre Kandidatur',
    'Sehr geehrter Herr Gerber, wir verzichten darauf, Ihre Bewerbung weiterzuverfolgen. Für die Zukunft alles Gute.',
  ],
  [
    'Ihre Bewerbung als Hausmeister',
    'Sehr geehrter Herr Lang, aus der Vielzahl der Bewerbungen haben wir eine Auswahl getroffen. Sie sind leider nicht dabei.',
  ],
  [
    'Re: Bewerbung',
    'Hallo Frau Yilmaz, leider hat sich mein Chef gegen Sie entschieden. Tut mir echt leid! Viel Erfolg bei der Stellensuche.',
  ],
  [
    'Bewerbung als Trainee',
    'Liebe Sophie, für eine Einladung zum Assessment Center hat es leider nicht ganz gereicht.',
  ],
  [
    'Ihre Bewerbung',
    'Sehr geehrte Frau Busch, Ihre Gehaltsvorstellung übersteigt unser Budget für die Stelle deutlich. Wir müssen daher von Ihrer Bewerbung Abstand nehmen.',
  ],
  [
    'Ihr Vorstellungsgespräch',
    'Sehr geehrter Herr Stein, unsere Entscheidung ist nicht auf Sie gefallen. Wir danken für das offene Gespräch über die Stelle.',
  ],
  [
    'Werkstudentenstelle',
    'Hi Omar, wir konnten die Stelle inzwischen besetzen, deshalb klappt es mit uns diesmal nicht.',
  ],
  [
    'Ihre Bewerbung',
    'Sehr geehrte Bewerberin, leider können wir Ihnen keine Hoffnung auf eine Einstellung machen.',
  ],
  [
    'Deine Bewerbung',
    'Hallo Ben, wir müssen dir heute leider einen Korb geben. Es gab Bewerbungen, die noch näher an dem dran waren, was wir suchen.',
  ],
  [
    'Bewerbung um die Stelle als Bauzeichner',
    'Sehr geehrter Herr Krause, nach eingehender Prüfung sind wir zu dem Ergebnis gekommen, Ihre Bewerbung nicht in die nähere Auswahl einzubeziehen.',
  ],
  [
    'Ihre Bewerbung als Lehrkraft',
    'Sehr geehrte Frau Maurer, die Schulleitung hat sich anderweitig entschieden. Die Stelle ist somit vergeben.',
  ],
  [
    'Update',
    'Hi Carla, schlechte Nachrichten zu deiner Bewerbung als Designerin: wir haben die Rolle gestrichen, unser Budget wurde gekürzt.',
  ],
  [
    'Ihre Bewerbung',
    'Sehr geehrter Herr Sauer, leider ist unsere Personalplanung inzwischen abgeschlossen, sodass wir Ihre Bewerbung nicht mehr berücksichtigen können.',
  ],
  [
    'Ihre Bewerbung als Verkäuferin',
    'Guten Tag Frau Demir, wir suchen jemanden, der auch samstags arbeiten kann. Deshalb kommt eine Zusammenarbeit leider nicht zustande.',
  ],
  [
    'Bewerbung Softwareentwickler',
    'Hallo Herr Zhang, wir haben uns gegen eine Fortführung des Bewerbungsprozesses entschieden.',
  ],
  [
    'Ihre Bewerbung',
    'Sehr geehrte Frau Thiel, wir hätten uns gefreut, Ihnen eine Zusage schicken zu können, doch die Konkurrenz war diesmal sehr stark. Ihre Bewerbung war nicht erfolgreich.',
  ],
  [
    'Ihre Bewerbung als Pfleger',
    'Sehr geehrter Herr Bauer, da Sie keine anerkannte Ausbildung besitzen, ist eine Einstellung nicht möglich.',
  ],
  [
    'Ergebnis',
    'Liebe Bewerberin, lieber Bewerber, vielen Dank für die Teilnahme am Auswahltag. Du gehörst leider nicht zu den ausgewählten Kandidaten.',
  ],
  [
    'Bewerbung Dipl. Sozialarbeiterin',
    'Liebe Frau Huber, leider müssen wir Sie enttäuschen: Die Stelle bekommt eine Kollegin aus dem Haus. Danke für Ihre Bewerbung.',
  ],
  [
    'Ihre Bewerbung',
    'Sehr geehrter Herr Franke, nach Prüfung Ihrer Bewerbung sehen wir leider keine Möglichkeit einer Zusammenarbeit.',
  ],
  [
    'Ihr Besuch bei uns',
    'Guten Tag Frau Ortner, danke, dass Sie am Mittwoch zum Schnuppern da waren. Die anderen im Team und ich haben uns besprochen, und wir nehmen die Dame, die schon Kassenerfahrung hat. Alles Gute, Ihr Markus Egger, Spar Mödling',
  ],
  [
    'AW: Anfrage Ferienjob',
    'Hallo Ole, wir haben für die Ferien leider schon alle Helfer zusammen. Frag nächstes Jahr gern früher. Gruß, Gärtnerei Blum',
  ],
  [
    'Tech-Interview',
    'Hey Sara, danke für den Call gestern. Wir haben uns gegen ein Angebot entschieden, im Coding-Teil hat uns die Sicherheit gefehlt. Bleib dran! Mario',
  ],
  [
    'Ihr Gespräch mit Frau Dr. Seidel',
    'Sehr geehrter Herr Wenzel, Frau Dr. Seidel hat mich gebeten, Ihnen mitzuteilen, dass die Kanzlei Ihnen keine Anstellung anbieten wird. Für Ihre Zukunft wünschen wir Ihnen alles Gute. Sekretariat',
  ],
  [
    'Projekt Data Lake',
    'Hallo Herr Yu, der Kunde hat heute Rückmeldung gegeben: er besetzt das Projekt mit einem anderen Freelancer. Sobald ich wieder eine passende Anfrage habe, melde ich mich. VG, Tina',
  ],
  [
    'Rückmeldung Hospitation',
    'Liebe Frau Berger, danke für den Vormittag in unserer Gruppe. Wir möchten Ihnen die Stelle nicht geben, weil Sie nachmittags nicht können. Herzliche Grüße, Kita Sonnenblume',
  ],
  [
    'Re: Küchenhilfe',
    'Servus, wir brauchen grad niemanden mehr, die Küche ist voll besetzt. Danke für deine Bewerbung! Sepp',
  ],
  [
    'Berufungsverfahren W3',
    'Sehr geehrter Herr Kollege, der Fakultätsrat hat die Berufungsliste beschlossen. Ihr Name ist auf der Liste leider nicht vertreten. Mit kollegialen Grüßen, der Dekan',
  ],
  [
    'Ihre Unterlagen',
    'Sehr geehrte Frau Lindner, anbei senden wir Ihnen Ihre Bewerbungsmappe zu unserer Entlastung zurück. Die ausgeschriebene Stelle wurde mit einer Bewerberin besetzt, die mehr Berufsjahre vorweisen kann.',
  ],
  [
    'Dualer Studienplatz Wirtschaftsinformatik',
    'Hallo Tom, dein Testergebnis hat für das Auswahlgespräch bei uns leider nicht gereicht, deshalb können wir dir den Platz im dualen Studium nicht anbieten. Deine Ausbildungsabteilung der Stadtwerke',
  ],
  [
    'Ihre Bewerbung',
    'Grüß Gott Herr Maier, leider muss ich Ihnen sagen, dass der Chef jemand aus dem Ort genommen hat. Nichts für ungut.',
  ],
  [
    'Danke für das Kennenlernen',
    'Liebe Nora, wir mochten dich sehr, aber für die Redaktion haben wir uns am Ende für jemanden mit Videoerfahrung entschieden. Deine Texte waren toll. Jule',
  ],
  [
    'Bewerbung Reinigungskraft',
    'Guten Tag, Stelle ist vergeben. Mit freundlichen Grüßen, Gebäudeservice Krämer',
  ],
  [
    'Ihre Online-Bewerbung 88123',
    'Sehr geehrte Damen und Herren, das System hat Ihre Bewerbung geprüft. Die Mindestkriterien sind nicht erfüllt. Ihre Bewerbung wird nicht weiter bearbeitet.',
  ],
  [
    'Volontariat',
    'Liebe Frau Sommer, in diesem Jahr haben wir uns für zwei andere entschieden. Bewerben Sie sich gern wieder, Ihre Reportage hat uns gefallen. Ressort Lokales',
  ],
  [
    'Lehrstelle als Schreiner EFZ',
    'Hoi Luca, danke fürs Schnuppern. Wir haben die Lehrstelle jetzt einem anderen Schnupperlehrling gegeben. Kopf hoch! Schreinerei Abegg',
  ],
  [
    'Ihre Anfrage auf Mitarbeit',
    'Sehr geehrter Herr Kolb, wir danken für Ihr Interesse an unserer Praxis. Zurzeit besteht bei uns kein Personalbedarf. Praxis Dr. Stern',
  ],
  [
    'Bewerberauswahl Filialleitung',
    'Sehr geehrte Frau Aslan, unsere Gremien haben getagt. Die Filialleitung wird Herr Voss übernehmen. Wir danken Ihnen für Ihre Bewerbung und die vertrauensvollen Gespräche.',
  ],
  [
    'Ihr Interesse an der Position Head of Sales',
    'Lieber Herr Brunner, mein Mandant sieht nach den Gesprächen von einer Weiterführung des Prozesses mit Ihnen ab. Gern telefonieren wir dazu.',
  ],
  [
    'Kurze Info',
    'Hallo Frau Peschel, zum Stand Ihrer Bewerbung als Floristin: wir haben uns jetzt doch entschieden, den Laden alleine weiterzuführen und niemanden einzustellen.',
  ],
  [
    'Ihre Bewerbung als Lagerist',
    'Sehr geehrter Herr Wagner, leider können wir Ihnen auf Ihre Bewerbung keine Zusage erteilen. Wir wünschen Ihnen viel Erfolg bei der Stellensuche.',
  ],
  [
    'Deine Bewerbung als Grafiker',
    'Hallo Kai, wir haben viele tolle Mappen gesehen. Für die Gespräche haben wir andere ausgewählt. Alles Gute!',
  ],
  [
    'Bewerbung Empfang',
    'Sehr geehrte Frau Horn, nach Rücksprache mit der Geschäftsführung muss ich Ihnen mitteilen, dass Sie bei der Stellenbesetzung keine Berücksichtigung finden konnten.',
  ],
  [
    'Ihre Bewerbung',
    'Guten Tag Frau Suter, Ihr Dossier hat uns gut gefallen, trotzdem haben wir uns für Personen entschieden, die noch näher an unserem Profil liegen.',
  ],
  [
    'Ausbildung Bankkauffrau',
    'Liebe Lara, für das Ausbildungsjahr 2026 haben wir unsere Entscheidung getroffen. Leider konnten wir dich diesmal nicht berücksichtigen.',
  ],
  [
    'Re: Aushilfe im Café',
    'Hi Ben, wir haben jetzt doch jemanden aus dem Freundeskreis genommen. Sorry und danke für dein Interesse an dem Job!',
  ],
  [
    'Status Ihrer Bewerbung',
    'Ihre Bewerbung auf die Stelle Controller (m/w/d) wurde leider nicht für die nächste Phase ausgewählt.',
  ],
  [
    'Ihre Bewerbung als Referendar',
    'Sehr geehrter Herr Lutz, dem Einstellungsangebot stehen derzeit Haushaltsgründe entgegen, die Stelle wird daher nicht besetzt.',
  ],
  [
    'Ihr Gespräch bei der Kanzlei',
    'Sehr geehrte Frau Dr. Wendt, das Gespräch mit Ihnen war sehr angenehm. Gleichwohl haben wir uns entschlossen, die Position mit einem Kollegen zu besetzen, der bereits über Mandate verfügt.',
  ],
  ['Bewerbung', 'Hallo, die Stelle ist nicht mehr frei. Danke für Ihre Bewerbung. Gruß, Autohaus Link'],
  [
    'Ihre Bewerbung bei uns',
    'Sehr geehrter Herr Bach, wir müssen Ihnen leider eine Absage zukommen lassen, da wir uns für eine interne Lösung entschieden haben.',
  ],
  [
    'Praktikum',
    'Liebe Ida, leider klappt es mit dem Praktikum in diesem Sommer nicht, unsere Betreuerin fällt aus. Danke für deine Bewerbung.',
  ],
  [
    'Projektanfrage SAP',
    'Hallo Herr Reif, der Endkunde hat Ihr Profil leider abgelehnt, er sucht jemanden vor Ort. Ich melde mich mit der nächsten Position.',
  ],
  [
    'Ihre Bewerbung als Köchin',
    'Liebe Frau Nagy, wir haben uns nach dem Probekochen gegen eine Einstellung entschieden.',
  ],
  [
    'Bewerbung als Erzieher',
    'Guten Tag Herr Pohl, aktuell können wir Ihnen in unseren Einrichtungen keine Stelle in Teilzeit anbieten und Ihre Bewerbung deshalb nicht weiter verfolgen.',
  ],
  [
    'Ihre Bewerbung',
    'Sehr geehrte Frau Noll, wir haben Ihre Unterlagen geprüft. Sie bringen die für diese Position notwendigen Sprachkenntnisse leider nicht mit.',
  ],
  [
    'Deine Bewerbung bei Solarix',
    'Hey Jana, nach dem Case haben wir uns im Team beraten und möchten den Weg mit dir leider nicht weitergehen.',
  ],
  [
    'Ihre Bewerbung W2-Professur',
    'Sehr geehrter Herr Dr. Alt, der Ruf ist zwischenzeitlich an einen anderen Bewerber ergangen und angenommen worden.',
  ],
  [
    'Ihre Initiativbewerbung',
    'Sehr geehrter Herr Ewald, eine Ihrem Profil entsprechende Vakanz besteht derzeit nicht.',
  ],
];
export const traps: readonly (readonly string[])[] = [
  [
    'Eingang Ihrer Bewerbung',
    'Sehr geehrte Frau Kern, wir haben Ihre Bewerbung erhalten. Wenn Sie bis Ende Juni nichts von uns hören, konnten wir Sie leider nicht berücksichtigen.',
  ],
  [
    'Zwischenstand',
    'Hallo Herr Moll, wir haben uns noch nicht zwischen Ihnen und einer anderen Bewerberin entschieden. Bitte noch etwas Geduld.',
  ],
  [
    'Termin',
    'Liebe Frau Sen, leider muss ich unser Bewerbungsgespräch morgen absagen, ich bin krank. Passt Ihnen Donnerstag?',
  ],
  [
    'Wohnung Lindenallee',
    'Sehr geehrter Herr Meier, der Vermieter hat sich für einen anderen Bewerber entschieden. Ihre Selbstauskunft löschen wir.',
  ],
  [
    'Ihr Kreditantrag',
    'Sehr geehrte Frau Graf, wir können Ihren Antrag leider nicht annehmen. Ihr Arbeitsverhältnis besteht noch nicht lange genug.',
  ],
  [
    'Rückzug meiner Bewerbung',
    'Sehr geehrte Damen und Herren, ich habe mich für eine andere Stelle entschieden und ziehe meine Bewerbung zurück. Leider kann ich Ihr Angebot nicht annehmen.',
  ],
  [
    'Kandidat Huber',
    'Hi Sabine, bitte sag dem Huber ab, er passt nicht zu unserem Team. Die Kandidatin von gestern laden wir ein.',
  ],
  [
    'Vertragsangebot',
    'Lieber Herr Haas, wir freuen uns, Ihnen die Stelle anbieten zu können. Das gewünschte Gehalt konnten wir leider nicht durchsetzen.',
  ],
  [
    'Referenzauskunft',
    'Sehr geehrter Herr Fuchs, Frau Keil hat sich bei uns beworben. Leider konnte ich Sie telefonisch nicht erreichen.',
  ],
  [
    'Kitaplatz',
    'Liebe Eltern, leider können wir Ihnen zum August keinen Platz anbieten. Ihre Bewerbung bleibt auf der Warteliste.',
  ],
  [
    'Unterlagen fehlen',
    'Hallo Frau Wolf, ohne Zeugnisse können wir Ihre Bewerbung leider nicht berücksichtigen. Bitte reichen Sie sie bis Freitag nach.',
  ],
  [
    'Befristung',
    'Lieber Herr Braun, Ihr Arbeitsvertrag wird leider nicht verlängert. Wir danken Ihnen für Ihre Mitarbeit in der Position des Lagerleiters.',
  ],
  ['Visum', 'Sehr geehrte Frau Kovac, Ihr Antrag auf ein Visum zur Arbeitsaufnahme wurde abgelehnt.'],
  [
    'Karriere-Newsletter',
    'Absage bekommen? "Leider haben wir uns für einen anderen Kandidaten entschieden" - so reagieren Sie richtig. Weiterlesen im Ratgeber. Newsletter abbestellen.',
  ],
  [
    'Zulassung',
    'Sehr geehrter Herr Ott, Ihre Bewerbung um einen Studienplatz im Studiengang Psychologie konnte leider nicht berücksichtigt werden.',
  ],
  [
    'Doch noch eine Einladung',
    'Liebe Jana, unser Wunschkandidat hat abgesagt, die Stelle ist also wieder frei. Wir möchten dich zu einem Gespräch einladen.',
  ],
  [
    'Andere Filiale',
    'Hallo Herr Kurz, die Stelle in Köln ist leider schon vergeben, aber in Bonn suchen wir noch. Wir möchten Sie gerne kennenlernen.',
  ],
  [
    'Ihr Rückzug',
    'Sehr geehrte Frau Lorenz, schade, dass Sie sich gegen uns entschieden haben. Wir haben Ihre Bewerbung auf Ihren Wunsch gelöscht.',
  ],
  [
    'Verzögerung',
    'Hi Nils, die Stelle wird leider noch nicht im Mai besetzt, die Entscheidung über deine Bewerbung verschiebt sich auf Juni.',
  ],
  [
    'Erinnerung',
    'Hallo Herr Engel, sollte Ihre Bewerbung nicht erfolgreich sein, löschen wir Ihre Daten nach sechs Monaten.',
  ],
  [
    'Stipendium',
    'Liebe Frau Arndt, die Jury hat sich leider gegen Ihre Bewerbung um das Stipendium entschieden.',
  ],
  [
    'Vereinsamt',
    'Liebe Mitglieder, für die Position des Kassenwarts haben wir noch keinen Kandidaten gefunden. Bitte bewerbt euch!',
  ],
  [
    'Ihre Anmeldung zum Hort',
    'Liebe Eltern, wir haben alle Plätze vergeben und können Ihr Kind leider nicht aufnehmen. Mit freundlichen Grüßen, Leitung Hort',
  ],
  [
    'Angebot Küche',
    'Guten Tag Herr Lang, wir haben uns für einen anderen Anbieter entschieden. Danke für das nette Gespräch und Ihre Mühe.',
  ],
  [
    'Sprechstunde',
    'Liebe Studierende, die Sprechstunde am Montag entfällt leider. Bewerbungen für die HiWi-Stellen nehme ich per Mail an.',
  ],
  [
    'Team-Meeting',
    'Hi zusammen, die Stelle im Backend ist besetzt, Kim fängt im Mai an. Wer übernimmt das Onboarding?',
  ],
  [
    'Beförderung von Jana',
    'Liebe Kolleginnen und Kollegen, wir haben uns bei der Teamleitung für Jana entschieden. Bitte gratuliert ihr!',
  ],
  [
    'Unser Gespräch',
    'Hallo Vera, ich kann am Dienstag leider nicht zum Gespräch kommen, mein Kind ist krank. Geht auch Donnerstag?',
  ],
  [
    'Stornierung Coaching',
    'Liebe Frau Seel, leider müssen wir Ihr Karriere-Coaching absagen. Sie bekommen das Geld zurück.',
  ],
  [
    'Absage Sommerfest',
    'Liebes Team, das Sommerfest muss leider ausfallen. Die Personalabteilung sucht einen neuen Termin.',
  ],
  [
    'Ihre Kandidatur für den Beirat',
    'Sehr geehrter Herr Moos, bei der Wahl zum Beirat haben Sie leider nicht die nötigen Stimmen erhalten. Wir danken für Ihre Kandidatur.',
  ],
  [
    'Probezeit',
    'Sehr geehrter Herr Falk, hiermit kündigen wir das Arbeitsverhältnis innerhalb der Probezeit. Für Ihren weiteren Berufsweg alles Gute.',
  ],
  [
    'Wohnungsbesichtigung',
    'Hallo Frau Renz, die Wohnung ist leider schon vergeben. Danke für Ihre Unterlagen und viel Erfolg bei der Suche!',
  ],
  [
    'Casting',
    'Liebe Pia, wir haben uns beim Casting für die Rolle der Julia für jemand anderen entschieden. Dein Theaterverein',
  ],
  [
    'Ihr Reiseantrag',
    'Hallo Herr Kuhn, der Antrag auf Dienstreise wurde nicht genehmigt, bitte sprechen Sie mit Ihrer Personalabteilung.',
  ],
  [
    'Rückfrage zu Ihrer Bewerbung',
    'Guten Tag Frau Erb, ist Ihnen bewusst, dass die Stelle nicht in München, sondern in Augsburg ist? Passt das nicht, sagen Sie uns kurz Bescheid.',
  ],
  [
    'Vertragsunterlagen',
    'Liebe Frau Kober, schön, dass Sie bei uns anfangen! Der Wunsch nach vier Tagen Homeoffice konnte leider nicht berücksichtigt werden.',
  ],
  [
    'Empfehlung',
    'Hi Jörg, dein Kumpel hat die Stelle leider nicht bekommen, wir haben jemand anderen genommen. Danke trotzdem für die Empfehlung!',
  ],
  [
    'Auftrag Webseite',
    'Hallo Herr Diehl, wir haben den Auftrag für die Webseite an eine andere Agentur vergeben. Danke für Ihr Angebot und die Präsentation.',
  ],
  [
    'Bewerbung Hund Balu',
    'Liebe Familie Koch, für Balu haben wir uns für eine andere Familie entschieden. Danke für Ihre Bewerbung! Ihr Tierheim',
  ],
  [
    'Bewerbungsfrist',
    'Liebe Frau Nagel, die Bewerbungsfrist ist noch nicht abgelaufen, wir können Ihnen deshalb noch keine Rückmeldung geben.',
  ],
  [
    'Ausschreibung Los 3',
    'Sehr geehrte Damen und Herren, auf Ihr Angebot zu Los 3 konnte der Zuschlag nicht erteilt werden, da ein anderer Bieter wirtschaftlicher war.',
  ],
];
