/** German mails written before the rules were: subject, then paragraphs. Invented for these tests. */
export const rejections: readonly (readonly string[])[] = [
  [
    'Ihre Bewerbung als Buchhalterin',
    'Sehr geehrte Frau Lindner,',
    'vielen Dank für Ihre Bewerbung und das Interesse an unserem Haus. Nach sorgfältiger Prüfung müssen wir Ihnen leider mitteilen, dass wir Ihre Bewerbung nicht weiter berücksichtigen können.',
    'Für Ihren weiteren Berufsweg wünschen wir Ihnen alles Gute.',
    'Mit freundlichen Grüßen\nPersonalabteilung, Tannhof Werke GmbH',
  ],
  [
    'Rückmeldung zu deiner Bewerbung',
    'Hallo Jonas,',
    'danke, dass du dich bei uns beworben hast! Wir haben uns die Entscheidung nicht leicht gemacht, aber am Ende fiel die Wahl auf eine andere Person.',
    'Wir drücken dir die Daumen für deine weitere Suche.',
    'Liebe Grüße\nMira vom Recruiting-Team',
  ],
  [
    'Bewerbung Sachbearbeitung Einkauf',
    'Guten Tag Herr Öztürk,',
    'wir haben uns für eine andere Bewerberin entschieden, deren Erfahrung noch etwas besser zu unserem Anforderungsprofil passt. Bitte sehen Sie darin keine Wertung Ihrer Person.',
    'Alles Gute wünscht Ihnen\nS. Kram',
  ],
  [
    'Absage',
    'Liebe Frau Petersen,',
    'für Ihr Interesse an der ausgeschriebenen Stelle danken wir Ihnen. Leider müssen wir Ihnen heute absagen. Ihre Unterlagen werden gemäß DSGVO nach sechs Monaten gelöscht.',
  ],
  [
    'Deine Bewerbung bei Kornblume',
    'Hi Lea, wir haben echt viele starke Bewerbungen bekommen. Leider hat es diesmal nicht gereicht. Lass dich davon nicht entmutigen und bewirb dich gern wieder!',
    'Dein People-Team',
  ],
  [
    'Ihre Bewerbung vom 3. Mai',
    'Sehr geehrter Herr Maurer,',
    'Ihre Bewerbung haben wir mit Interesse gelesen. Die Stelle ist jedoch bereits besetzt. Wir bitten um Ihr Verständnis und wünschen Ihnen viel Erfolg bei Ihrer Suche.',
  ],
  [
    'Werkstudent Marketing (m/w/d)',
    'Hallo Deniz,',
    'vielen Dank für das nette Gespräch letzte Woche. Wir können dir leider keine Zusage geben, da sich ein anderer Kandidat mit mehr Vorerfahrung durchgesetzt hat.',
    'Viele Grüße\nAnnika',
  ],
  [
    'Ausbildungsplatz Industriekaufleute 2026',
    'Liebe Bewerberin, lieber Bewerber,',
    'wir haben uns sehr über Ihre Bewerbung gefreut. Leider können wir Ihnen keinen Ausbildungsplatz anbieten. Wir wünschen Ihnen für Ihre berufliche Zukunft viel Erfolg.',
  ],
  [
    'Ihr Bewerbungsverfahren bei uns',
    'Sehr geehrte Frau Dr. Hahn,',
    'nach Durchsicht aller eingegangenen Bewerbungen haben wir uns entschlossen, Ihre Bewerbung im weiteren Auswahlverfahren nicht zu berücksichtigen.',
    'Freundliche Grüsse\nKantonale Verwaltung, Personaldienst',
  ],
  [
    'Initiativbewerbung',
    'Sehr geehrter Herr Wolff,',
    'haben Sie vielen Dank für Ihre Initiativbewerbung. Derzeit haben wir leider keine passende Stelle für Sie. Gerne nehmen wir Ihr Profil in unseren Talentpool auf.',
  ],
  [
    'Information zum Stand Ihrer Bewerbung',
    'Guten Tag,',
    'wir möchten Sie darüber informieren, dass die ausgeschriebene Position aufgrund einer internen Umstrukturierung nicht nachbesetzt wird. Das Bewerbungsverfahren wurde daher eingestellt.',
    'Vielen Dank für Ihr Interesse.',
  ],
  [
    'Ihre Bewerbung',
    'Sehr geehrte Frau Sommer, für Ihre Bewerbung um die Stelle als Erzieherin danken wir Ihnen. Sie kommen leider nicht in die engere Wahl. Ihre Unterlagen erhalten Sie anbei zu unserer Entlastung zurück.',
  ],
  [
    'Feedback zu deinem Interview',
    'Hey Tobias,',
    'erst mal danke für deine Zeit und die Mühe mit der Case Study. Wir haben im Team lange diskutiert und werden den Prozess mit dir leider nicht fortsetzen. Wenn du magst, gebe ich dir gern telefonisch Feedback.',
  ],
  [
    'Bewerbung Lagerlogistik',
    'Hallo Herr Nowak,',
    'danke fuer Ihre Bewerbung. Leider koennen wir Sie fuer diese Stelle nicht beruecksichtigen. Wir wuenschen Ihnen alles Gute fuer die Zukunft.',
    'MfG Team Personal',
  ],
  [
    'Ihre Bewerbung - Referent:in Kommunikation',
    'Sehr geehrte:r Bewerber:in,',
    'wir haben eine Vielzahl qualifizierter Bewerbungen erhalten. Bei der Vorauswahl haben wir anderen Bewerber*innen den Vorzug gegeben.',
    'Wir danken Ihnen für Ihr Vertrauen und wünschen Ihnen für Ihren weiteren Weg alles Gute.',
  ],
  [
    'Entscheidung',
    'Lieber Herr Baumann,',
    'wie besprochen melde ich mich nach unserem zweiten Gespräch. Die Geschäftsleitung hat sich gegen eine Einstellung entschieden. Das bedauere ich persönlich sehr, denn Ihr Lebenslauf hat mir gut gefallen.',
    'Herzliche Grüße\nK. Thoma',
  ],
  [
    'Ihre Bewerbung bei der Stadtverwaltung',
    'Sehr geehrter Herr Krüger,',
    'das Auswahlverfahren für die Stelle „Sachbearbeitung Bauordnung“ ist abgeschlossen. Ihre Bewerbung war leider nicht erfolgreich.',
    'Mit freundlichen Grüßen\nIm Auftrag',
  ],
  [
    'Danke für deine Bewerbung als Frontend-Entwickler',
    'Hi Paul,',
    'wir haben deine Unterlagen geprüft und glauben, dass dein Profil aktuell nicht zu den Anforderungen der Rolle passt. Deshalb laden wir dich nicht zu einem Gespräch ein.',
  ],
  [
    'Ihre Bewerbung',
    'Sehr geehrte Damen und Herren,\n\nwir bedauern, Ihnen keinen positiven Bescheid geben zu können. Auf die Stelle haben sich sehr viele Personen beworben, und die Auswahl fiel uns schwer.',
  ],
  [
    'Ihre Bewerbung um ein Pflichtpraktikum',
    'Guten Tag Frau Schäfer,',
    'unsere Praktikumsplätze für den Sommer sind leider schon alle vergeben. Versuchen Sie es gerne im nächsten Jahr noch einmal.',
    'Beste Grüße',
  ],
  [
    'Bewerbung als Pflegefachkraft',
    'Liebe Frau Aydin,',
    'nach dem Probearbeiten sind wir zu dem Ergebnis gekommen, dass wir Ihnen die Stelle nicht anbieten möchten. Wir danken Ihnen für Ihren Einsatz und wünschen Ihnen alles Gute.',
  ],
  [
    'Dein Bewerbungsprozess',
    'Hallo Sophie,',
    'auch wenn wir dir heute keine positive Nachricht überbringen können, möchten wir uns herzlich für dein Interesse bedanken. Wir haben uns entschieden, mit anderen Kandidat:innen weiterzumachen.',
  ],
  [
    'Projektleiter Hochbau',
    'Sehr geehrter Herr Frank,',
    'auf unsere Anzeige haben wir zahlreiche Zuschriften erhalten. Andere Bewerber entsprachen unseren Vorstellungen in fachlicher Hinsicht noch mehr. Wir bitten Sie daher um Verständnis, dass wir Ihnen keine Einladung zum Vorstellungsgespräch aussprechen.',
  ],
  [
    'Update: Data Analyst',
    'Hallo Ravi, leider haben wir uns gegen deine Bewerbung entschieden. Dein Hintergrund ist beeindruckend, uns fehlt allerdings die Erfahrung mit Controlling-Prozessen. Viel Erfolg weiterhin!',
  ],
  [
    'Ihre Bewerbung auf Kennziffer 2231',
    'Sehr geehrte Bewerberin,',
    'zu unserem Bedauern müssen wir Ihnen eine Absage erteilen.',
    'Personalreferat',
  ],
  [
    'Traineeprogramm',
    'Hallo Frau Vogt,',
    'aufgrund der aktuellen Haushaltslage wurde die Stelle gestrichen. Es tut uns leid, dass wir Ihnen keine bessere Nachricht geben können. Wir melden uns, wenn sich etwas ändert.',
  ],
  [
    'Ihre Bewerbung als Verkäufer',
    'Guten Tag Herr Simic, Ihre Bewerbung wurde leider abgelehnt. Vielen Dank für Ihr Interesse an Bergmarkt.',
  ],
  [
    'Bewerbung Assistenz der Geschäftsführung',
    'Sehr geehrte Frau Keller,',
    'Ihre Unterlagen haben einen sehr guten Eindruck hinterlassen. Dennoch konnten wir Sie nicht in den engeren Kreis der Kandidaten aufnehmen. Bitte nehmen Sie diese Absage nicht persönlich.',
  ],
  [
    'Ergebnis des Assessment Centers',
    'Hallo Felix, danke für deine Teilnahme. Du bist leider nicht in die nächste Runde gekommen. Über eine erneute Bewerbung im kommenden Jahr würden wir uns freuen.',
  ],
  [
    'Stellenausschreibung Hausmeister',
    'Sehr geehrter Herr Jung, wir nehmen Bezug auf Ihre Bewerbung und teilen Ihnen mit, dass die Stelle inzwischen anderweitig vergeben wurde. Wir danken Ihnen für Ihre Mühe.',
  ],
];

export const traps: readonly (readonly string[])[] = [
  [
    'Eingangsbestätigung',
    'Sehr geehrte Frau Lindner,',
    'vielen Dank für Ihre Bewerbung als Buchhalterin. Wir prüfen Ihre Unterlagen und melden uns bei Ihnen. Sollten wir uns innerhalb von vier Wochen nicht melden, konnten wir Sie leider nicht berücksichtigen.',
  ],
  [
    'Wir haben deine Bewerbung erhalten',
    'Hi Lea, danke für deine Bewerbung! Falls deine Bewerbung nicht berücksichtigt wird, geben wir dir natürlich Bescheid. Das kann zwei Wochen dauern.',
  ],
  [
    'Vorstellungsgespräch am Dienstag',
    'Guten Tag Frau Petersen, leider kann ich am Dienstag nicht. Können wir unser Vorstellungsgespräch auf Mittwoch verschieben?',
    'Beste Grüße, Claudia Roth, Recruiting',
  ],
  [
    'Terminabsage',
    'Sehr geehrter Herr Wolff, krankheitsbedingt müssen wir den Termin für Ihr Bewerbungsgespräch am Montag leider absagen. Wir melden uns mit einem neuen Vorschlag.',
  ],
  [
    'Einladung zum Vorstellungsgespräch',
    'Sehr geehrte Frau Hahn, Ihre Bewerbung hat uns überzeugt. Wir möchten Sie gerne zu einem Vorstellungsgespräch einladen. Leider können wir Ihnen die Reisekosten nicht erstatten.',
  ],
  [
    'Vertragsangebot',
    'Lieber Herr Baumann, wir freuen uns, Ihnen die Stelle als Projektleiter anbieten zu können! Ein höheres Gehalt können wir Ihnen derzeit leider nicht anbieten.',
  ],
  [
    'Wohnung Gartenstraße 12',
    'Sehr geehrte Frau Sommer, vielen Dank für Ihr Interesse an der Wohnung. Leider hat sich der Vermieter für einen anderen Bewerber entschieden. Wir wünschen Ihnen viel Erfolg bei der Suche.',
  ],
  [
    'Ihr Kreditantrag',
    'Sehr geehrter Herr Maurer, wir haben Ihren Antrag geprüft. Leider können wir Ihnen den gewünschten Kredit nicht anbieten. Ihre Bonität war für eine Zusage nicht ausreichend.',
  ],
  [
    'Ihre Bestellung 88213',
    'Guten Tag, leider ist der von Ihnen bestellte Artikel nicht mehr lieferbar. Wir haben Ihre Bestellung storniert und erstatten den Betrag.',
  ],
  [
    'Newsletter: Absagen verkraften',
    'Schon wieder eine Absage auf die Bewerbung? In unserem Ratgeber lesen Sie, was Sätze wie „Wir haben uns für einen anderen Kandidaten entschieden“ wirklich bedeuten. Jetzt Artikel lesen.',
  ],
  [
    'Abwesend: Re: Ihre Bewerbung',
    'Vielen Dank für Ihre Nachricht. Ich bin bis zum 14. August nicht im Büro und kann Ihre E-Mail leider nicht lesen. In dringenden Fällen wenden Sie sich an personal@beispiel.example.',
  ],
  [
    'Rücknahme meiner Bewerbung',
    'Sehr geehrte Frau Thoma, hiermit ziehe ich meine Bewerbung als Referent zurück, da ich mich für eine andere Stelle entschieden habe. Vielen Dank für die netten Gespräche.',
  ],
  [
    'Bestätigung: Bewerbung zurückgezogen',
    'Guten Tag Herr Frank, wir bestätigen, dass Sie Ihre Bewerbung zurückgezogen haben. Ihre Bewerbung wird daher nicht weiter berücksichtigt. Alles Gute!',
  ],
  [
    'Kandidatin für Sales',
    'Hi Ben, ich habe mir den Lebenslauf angeschaut. Sie passt leider nicht zu unserem Anforderungsprofil, bitte sag der Kandidatin ab. Danke dir, Nina',
  ],
  [
    'Stand der Bewerbungen',
    'Liebe Kolleginnen und Kollegen, von den 40 Bewerbern haben wir 35 abgelehnt. Bitte verschickt die Absagen bis Freitag an die Bewerber.',
  ],
  [
    'Ihre Bewerbungen bei uns',
    'Hallo Herr Simic, die Stelle als Verkäufer ist leider bereits besetzt. Ihre Bewerbung als Filialleiter ist aber weiterhin im Auswahlverfahren, dazu melden wir uns nächste Woche.',
  ],
  [
    'Antrag auf Elterngeld',
    'Sehr geehrte Frau Keller, Ihr Antrag wurde abgelehnt. Gegen diesen Bescheid können Sie innerhalb eines Monats Widerspruch einlegen.',
  ],
  [
    'Zwischenstand',
    'Hallo Sophie, die Entscheidung ist noch nicht gefallen. Wir haben deine Bewerbung nicht vergessen und melden uns bis Ende des Monats.',
  ],
  [
    'Ihr Visumantrag',
    'Sehr geehrter Herr Ravi, Ihr Visum konnte leider nicht erteilt werden, da die Unterlagen unvollständig waren. Bitte stellen Sie einen neuen Antrag bei der Botschaft.',
  ],
  [
    'Danke für Ihre Rückmeldung',
    'Liebe Frau Thoma, schade, dass es mit der Stelle nicht geklappt hat. Vielen Dank, dass Sie meine Bewerbung geprüft haben. Dürfte ich fragen, woran es lag?',
  ],
  [
    'Versicherung Schaden 44-12',
    'Sehr geehrte Frau Vogt, leider können wir die Kosten für diesen Schaden nicht übernehmen. Ihre Versicherung deckt Glasbruch nicht ab.',
  ],
  [
    'Neue Jobs für dich',
    'Hallo Felix, 12 neue Stellen passen zu deinem Profil. Keine passende Stelle dabei? Dann ändere deinen Suchauftrag. Jobportal Nordlicht',
  ],
  [
    'Deine Bewerbung: nächste Schritte',
    'Hallo Deniz, du bist in der engeren Auswahl! Die Stelle ist noch nicht besetzt. Magst du uns noch dein Zeugnis schicken?',
  ],
  [
    'Bewerbungseingang',
    'Vielen Dank für Ihre Bewerbung. Bitte haben Sie Verständnis dafür, dass wir keine Zwischenbescheide versenden können. Wenn Sie bis zum 1. Juli nichts von uns gehört haben, gehen Sie bitte davon aus, dass die Stelle vergeben ist.',
  ],
  [
    'Manuskript',
    'Sehr geehrte Frau Arendt, vielen Dank für die Einsendung Ihres Manuskripts. Leider passt der Roman nicht in unser Programm, sodass wir Ihnen eine Absage erteilen müssen.',
  ],
  [
    'Ihre Unterlagen',
    'Sehr geehrter Herr Jung, für Ihre Bewerbung fehlen uns noch Ihre Zeugnisse. Unvollständige Bewerbungen können wir leider nicht berücksichtigen. Bitte reichen Sie die Unterlagen bis Freitag nach.',
  ],
  [
    'Kommst du Samstag?',
    'Hey, muss leider für Samstag absagen, bin krank. Viel Spaß euch! Wie lief eigentlich dein Vorstellungsgespräch?',
  ],
  [
    'Studienplatz Psychologie',
    'Sehr geehrte Bewerberin, leider können wir Ihnen für das Wintersemester keinen Studienplatz anbieten. Die Zulassung wurde nach Abiturnote vergeben. Ihre Universität',
  ],
  [
    'Zusage!',
    'Liebe Frau Aydin, wir haben uns für Sie entschieden! Den anderen Bewerbern haben wir bereits abgesagt. Der Arbeitsvertrag geht Ihnen per Post zu.',
  ],
  [
    'Dein Gespräch morgen',
    'Hallo Paul, der Raum hat sich geändert, wir sitzen nicht im dritten Stock. Sonst bleibt alles wie besprochen. Wir freuen uns auf dein Vorstellungsgespräch.',
  ],
];
