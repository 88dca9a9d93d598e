/** German mails written after the rules were, to find what they missed: subject, then paragraphs. Invented for these tests. */
export const rejections: readonly (readonly string[])[] = [
  [
    'Ihre Bewerbung bei Quellwerk',
    'Hallo Frau Otto,',
    'vielen Dank für Ihre Bewerbung und das damit verbundene Interesse. Wir haben uns dazu entschieden, den Bewerbungsprozess mit anderen Kandidaten fortzusetzen.',
    'Wir wünschen Ihnen für Ihren weiteren Weg alles Gute.',
  ],
  [
    'Deine Bewerbung wurde aktualisiert',
    'Leider hat sich Steinbach Logistik dafür entschieden, deine Bewerbung für „Disponent“ nicht weiterzuverfolgen. Danke für dein Interesse.',
  ],
  [
    'Ihre Bewerbung (Ref. 4471)',
    'Sehr geehrte Damen und Herren,\nIhr Profil hat uns zwar gut gefallen, die Mitbewerber waren jedoch in einigen Punkten stärker. Daher haben wir Sie bei unserer Entscheidung nicht berücksichtigt.',
  ],
  [
    'Rückmeldung',
    'Liebe Helena, ich mache es kurz: Es ist leider jemand anderes geworden. Das lag nicht an dir, du hast im Gespräch und bei der Probearbeit toll überzeugt. Alles Liebe und viel Erfolg bei deinen weiteren Bewerbungen!',
  ],
  [
    'Bewerbung Jurist',
    'Sehr geehrter Herr Dr. Engel,\nauf Ihre Bewerbung vom 12. März kommen wir zurück. Wir haben uns nach eingehender Prüfung dazu entschlossen, von einer Einladung abzusehen.',
  ],
  [
    'Ihre Kandidatur als Lehrperson',
    'Grüezi Frau Bühler\n\nBesten Dank für Ihre Bewerbung. Wir haben die Stelle zwischenzeitlich besetzen können und retournieren Ihnen Ihre Unterlagen zu unserer Entlastung.\n\nFreundliche Grüsse\nSchulleitung',
  ],
  [
    'Bewerbung als Kellner',
    'Hallo Marco! Danke, dass du zum Probearbeiten da warst. Wir nehmen jemanden, der schon Erfahrung im Service hat. Sorry und alles Gute!',
  ],
  [
    'Update zu Ihrer Bewerbung',
    'Guten Tag Frau Lenz,\nnach reiflicher Überlegung werden wir Ihre Bewerbung für die Position „Senior Controller“ nicht weiter verfolgen. Ihre Daten löschen wir nach Ablauf der gesetzlichen Fristen.',
  ],
  [
    'Ihre Bewerbung',
    'SEHR GEEHRTE FRAU KRAFT, LEIDER KÖNNEN WIR IHNEN KEINE STELLE ANBIETEN. WIR WÜNSCHEN IHNEN ALLES GUTE.',
  ],
  [
    'Bewerbung um eine Ausbildungsstelle',
    'Lieber Emre, wir haben über 200 Bewerbungen bekommen und konnten nur vier Plätze vergeben. Du gehörst leider nicht zu den Ausgewählten. Kopf hoch!',
  ],
  [
    'Ihre Bewerbung als Referentin',
    'Sehr geehrte Frau Kunze, bedauerlicherweise müssen wir Ihnen mitteilen, dass Sie nicht zum Kreis derjenigen gehören, die wir zu einem persönlichen Kennenlernen einladen möchten.',
  ],
  [
    'Stelle als Mechatroniker',
    'Hallo Herr Bauer, die Position, auf die Sie sich beworben haben, wurde intern besetzt. Dürfen wir Sie für ähnliche Stellen vormerken?',
  ],
  [
    'Deine Bewerbung @ Lumio',
    'Hey Alex! Thanks für deine Bewerbung 🙏 Leider matcht dein Profil gerade nicht so ganz mit dem, was wir suchen. Wir behalten dich aber gern in unserem Talent Pool.',
  ],
  [
    'Bewerbungsverfahren Professur',
    'Sehr geehrter Herr Professor Lang, die Berufungskommission hat ihre Arbeit abgeschlossen. Der Ruf ist an eine andere Person ergangen. Für Ihre Bewerbung und das damit bekundete Interesse an unserer Hochschule danke ich Ihnen.',
  ],
  [
    'Bewerbung Empfang',
    'Sehr geehrte Frau Marx, wir haben Ihre Bewerbung erhalten und geprüft. Im Moment haben wir aber leider keinen Bedarf an weiteren Mitarbeitern am Empfang.',
  ],
  [
    'Ihre Bewerbung auf die Stelle als IT-Administrator',
    'Sehr geehrter Herr Koç, es tut uns leid, Ihnen mitteilen zu müssen, dass wir uns nicht für Sie entschieden haben. Ausschlaggebend waren die fehlenden Linux-Kenntnisse.',
  ],
  [
    'Absage Ihrer Bewerbung',
    'Sehr geehrte/r Bewerber/-in,\nwir danken für Ihre Bewerbung, müssen Ihnen jedoch mitteilen, dass unsere Wahl auf eine/n Mitbewerber/-in gefallen ist.',
  ],
  [
    'Dein Gespräch bei uns',
    'Hallo Kim, im zweiten Interview hat uns ehrlich gesagt die Tiefe im Bereich Datenmodellierung gefehlt, deshalb müssen wir dir absagen. Wir fanden dich menschlich super.',
  ],
  [
    'Praxissemester',
    'Liebe Frau Roth, unsere Kapazitäten sind bereits ausgeschöpft, so dass wir Ihnen kein Praktikum ermöglichen können. Bewerben Sie sich gern zum nächsten Semester.',
  ],
  [
    'Ihre Online-Bewerbung',
    'Guten Tag Herr Peters, Ihre Bewerbung konnte im aktuellen Auswahlverfahren nicht überzeugen. Wir danken Ihnen für die Zeit, die Sie sich genommen haben.',
  ],
  [
    'Nachricht der Personalabteilung',
    'Sehr geehrte Frau Albrecht, die Geschäftsführung hat entschieden, die Stelle vorerst nicht zu besetzen. Wir müssen Ihnen daher leider absagen, obwohl uns Ihre Bewerbung gut gefallen hat.',
  ],
  [
    'Bewerbung Assistenzarzt',
    'Sehr geehrter Herr Kollege, vielen Dank für Ihre Hospitation. Wir sind zu dem Schluss gekommen, dass eine Zusammenarbeit derzeit nicht in Frage kommt. Für Ihre berufliche Zukunft alles Gute.',
  ],
  [
    'Ihre Bewerbung',
    'Hallo Frau Simon, leider muss ich Ihnen eine Absage schicken. Nehmen Sie es bitte nicht persönlich, die Entscheidung war sehr knapp.',
  ],
  [
    'Bewerbungsstatus',
    'Ihr Bewerbungsstatus hat sich geändert: Nicht ausgewählt. Stelle: Filialleitung Süd. Vielen Dank, dass Sie sich bei Korbmann beworben haben.',
  ],
  [
    'Danke für Deine Zeit',
    'Liebe Zoe, nach intensiven Diskussionen haben wir uns schweren Herzens gegen Dich entschieden. Ein Kandidat brachte einfach noch mehr Führungserfahrung mit.',
  ],
  [
    'Stellenbesetzung Bauhof',
    'Sehr geehrter Herr Ernst, der Gemeinderat hat in seiner Sitzung einen anderen Bewerber gewählt. Wir bedanken uns für Ihre Bewerbung und verbleiben mit freundlichen Grüßen.',
  ],
  [
    'Bewerbung als Texterin',
    'Hallo Frau Brandt, unsere Suche ist beendet, die Stelle ist weg. Trotzdem danke für die Mappe und viel Glück bei der Jobsuche.',
  ],
  [
    'Ihre Bewerbung',
    'Sehr geehrter Herr Falk, leider können wir Ihrer Bewerbung nicht entsprechen. Die beigefügten Zeugnisse senden wir Ihnen zu unserer Entlastung zurück.',
  ],
  [
    'Rückmeldung Werkstudentin',
    'Hi Nele, momentan sehen wir leider keine Möglichkeit, dich in unserem Team einzusetzen. Viel Erfolg weiterhin bei der Suche nach einem passenden Job!',
  ],
  [
    'Ihre Bewerbung als Teamassistenz',
    'Guten Tag, unter der Vielzahl der Bewerbungen befanden sich einige, die unserem Anforderungsprofil in höherem Maße entsprachen. Wir müssen Ihre Bewerbung daher ablehnen und wünschen Ihnen für die Zukunft alles Gute.',
  ],
];

export const traps: readonly (readonly string[])[] = [
  [
    'Danke für deine Bewerbung',
    'Hallo Alex, deine Bewerbung ist eingegangen. Leider können wir nicht jede Bewerbung einzeln beantworten. Wenn du nicht zum Gespräch eingeladen wirst, erhältst du eine automatische Nachricht.',
  ],
  [
    'Eingang Ihrer Bewerbung',
    'Sehr geehrte Frau Marx, die Auswahl kann einige Wochen dauern. Bitte sehen Sie von Nachfragen ab. Bewerbungen, die nach dem 1. Mai eingehen, werden nicht berücksichtigt.',
  ],
  [
    'Bewerbungseingang',
    'Vielen Dank für Ihre Bewerbung. Im Falle einer Absage werden Ihre Unterlagen nach sechs Monaten gelöscht. Bis dahin bitten wir um etwas Geduld.',
  ],
  [
    'Ihre Bewerbung',
    'Guten Tag Herr Peters, Ihre Bewerbung kann ohne Führungszeugnis nicht weiter bearbeitet werden. Bitte laden Sie das Dokument bis zum 3. Juni hoch.',
  ],
  [
    'Re: Gespräch',
    'Liebe Frau Simon, der Vorschlag am Freitag passt mir leider nicht, hätten Sie auch am Montag Zeit für unser Vorstellungsgespräch?',
  ],
  [
    'Verschiebung',
    'Hallo Kim, dein Interview morgen muss leider ausfallen, weil Jana krank ist. Wir finden schnell einen neuen Termin für dich!',
  ],
  [
    'Einladung zur zweiten Runde',
    'Liebe Zoe, du hast uns überzeugt! Obwohl wir anderen Bewerbern bereits abgesagt haben, möchten wir dich noch einmal treffen. Wir laden dich zum zweiten Gespräch ein.',
  ],
  [
    'Ihr Arbeitsvertrag',
    'Sehr geehrter Herr Koç, anbei der Arbeitsvertrag. Den gewünschten Firmenwagen können wir Ihnen leider nicht anbieten, die Stelle als IT-Administrator gehört Ihnen.',
  ],
  [
    'Re: Stellenangebot',
    'Sehr geehrte Frau Lenz, vielen Dank für das Angebot. Leider muss ich Ihnen absagen, da ich eine andere Stelle angenommen habe. Alles Gute für Ihr Team.',
  ],
  [
    'Meine Bewerbung',
    'Sehr geehrte Damen und Herren, auf meine Bewerbung vom April habe ich noch keine Antwort erhalten. Ist die Stelle bereits besetzt? Über eine kurze Rückmeldung würde ich mich freuen.',
  ],
  [
    'WG-Zimmer',
    'Hi, danke fürs Vorbeikommen! Wir haben uns leider für jemand anderen entschieden. Viel Erfolg bei der Zimmersuche!',
  ],
  [
    'Ihre Anfrage zur Finanzierung',
    'Guten Tag, nach Prüfung Ihrer Unterlagen müssen wir Ihnen leider eine Absage erteilen. Eine Finanzierung Ihres Vorhabens ist derzeit nicht möglich. Ihre Volksbank',
  ],
  [
    'Stipendium 2026',
    'Sehr geehrte Bewerberin, für das Stipendium haben sich 800 Personen beworben. Leider wurden Sie nicht ausgewählt. Bewerben Sie sich gern erneut.',
  ],
  [
    'Kita-Platz',
    'Liebe Familie Arnold, leider können wir Ihrem Kind keinen Betreuungsplatz anbieten. Alle Plätze sind vergeben.',
  ],
  [
    'Konferenzbeitrag',
    'Dear colleague / Sehr geehrter Herr Lang, leider wurde Ihr Abstract nicht angenommen. Die Gutachten finden Sie im Anhang.',
  ],
  [
    'Deine Woche auf Karriereblick',
    'Wie du mit einer Absage umgehst: unser Coach gibt Tipps. Außerdem: 5 Gründe, warum deine Bewerbung nicht berücksichtigt wurde. Newsletter abbestellen',
  ],
  [
    'Kandidat Backend',
    'Hi Tom, ich bin bei Herrn Schulz raus, er passt fachlich nicht. Ich würde die Stelle lieber noch mal ausschreiben und ihm heute absagen. Gruß, Ute',
  ],
  [
    'Neue Bewerbung eingegangen',
    'Guten Tag, für Ihre Stellenanzeige „Koch“ liegt eine neue Bewerbung vor. Sie können die Bewerberin einladen oder ihr absagen.',
  ],
  [
    'Status: In Prüfung',
    'Ihre Bewerbung als Koch wird geprüft. Die Stelle ist noch nicht vergeben. Sie müssen nichts weiter tun.',
  ],
  [
    'Kündigung Ihres Abonnements',
    'Sehr geehrter Herr Ernst, leider können wir Ihre Kündigung nicht berücksichtigen, da die Frist abgelaufen ist.',
  ],
  [
    'Ihre Reklamation',
    'Guten Tag Frau Brandt, Ihre Reklamation wurde abgelehnt, da das Gerät keinen Herstellerfehler aufweist. Stellen Sie bitte sicher, dass die Positionsnummer stimmt.',
  ],
  [
    'Bewerbung Fotowettbewerb',
    'Liebe Teilnehmende, leider hat es dein Bild nicht in die Endrunde geschafft. Die Jury hat sich für andere Fotos entschieden.',
  ],
  [
    'Samstagsschicht',
    'Hallo Team, die Schicht am Samstag ist schon besetzt, ihr müsst nicht mehr suchen. Leider kann ich selbst nicht.',
  ],
  [
    'Elternabend',
    'Liebe Eltern, leider müssen wir den Elternabend zum Thema Ausbildung und Bewerbung absagen. Ein neuer Termin folgt.',
  ],
  [
    'Vakanz bei unserem Kunden',
    'Hallo Frau Otto, ich habe Ihr Profil gesehen und eine spannende Position für Sie. Falls es nicht passt, geben Sie mir kurz Bescheid. Die Stelle wird zum 1. Oktober besetzt.',
  ],
  [
    'Bewerbung: fehlende Angaben',
    'Lieber Emre, wir konnten deinen Lebenslauf leider nicht öffnen. Schick ihn uns bitte als PDF, sonst können wir deine Bewerbung nicht berücksichtigen.',
  ],
  [
    'Feedbackrunde',
    'Hallo Nele, ich konnte leider nicht zum Gespräch mit der Bewerberin kommen. Hat sie euch überzeugt oder passt sie nicht?',
  ],
  [
    'Agentur für Arbeit',
    'Sehr geehrter Herr Falk, Ihr Antrag auf Arbeitslosengeld kann nicht bewilligt werden. Bitte weisen Sie Ihre Bewerbungen nach.',
  ],
  [
    'Ihre Bewerbung – Zwischennachricht',
    'Sehr geehrte Frau Kunze, leider verzögert sich unsere Entscheidung. Wir haben Ihre Bewerbung nicht aus den Augen verloren und melden uns bis Monatsende.',
  ],
  [
    'Gespräch mit Herrn Weber',
    'Hallo Jan, du hast die Stelle! Wir haben dich ausgewählt, die anderen Kandidaten kamen nicht an dich heran. Den Vertrag schicken wir dir, sobald die Personalabteilung fertig ist.',
  ],
];
