/** German mails written last, to measure the finished rules by: subject, then paragraphs. Invented for these tests. */
export const rejections: readonly (readonly string[])[] = [
  [
    'Ihre Bewerbung als Controller',
    'Sehr geehrte Frau Beck, wir kommen zurück auf Ihre Bewerbung und danken Ihnen für Ihre Geduld. Nach Abschluss der Gespräche haben wir uns für einen internen Kandidaten entschieden. Wir wünschen Ihnen alles Gute.',
  ],
  [
    'Nachricht zu Ihrer Bewerbung',
    'Guten Tag Herr Ilić, leider müssen wir Ihnen mitteilen, dass Ihre Bewerbung für die Stelle als Lagerist nicht in die nächste Auswahlrunde gekommen ist.',
  ],
  [
    'Deine Bewerbung als Content Creator',
    'Hi Marie! Danke, dass du dir die Zeit genommen hast, dich bei uns zu bewerben. Leider wird das mit uns diesmal nichts. Wir wünschen dir ganz viel Erfolg bei der Jobsuche!',
  ],
  [
    'Bewerbung Medizinische Fachangestellte',
    'Liebe Frau Kaya, wir haben uns über Ihre Bewerbung gefreut, müssen Ihnen aber leider sagen, dass die Stelle schon vergeben ist.',
  ],
  [
    'Rückmeldung Bewerbung',
    'Sehr geehrter Herr Dietrich, in der Zwischenzeit haben wir die Unterlagen gesichtet und festgestellt, dass Ihre Qualifikationen nicht unserem Stellenprofil entsprechen.',
  ],
  [
    'Ihre Bewerbung vom 2.9.',
    'Sehr geehrte Frau Winter, leider kann ich Ihnen heute keine positive Rückmeldung geben. Wir haben uns für Bewerberinnen entschieden, die bereits Erfahrung im Vertrieb mitbringen.',
  ],
  [
    'Bewerbung duales Studium',
    'Lieber Moritz, wir können dir leider keinen Platz im dualen Studium anbieten, da alle Ausbildungsplätze für 2026 besetzt sind. Deine Bewerbung hat uns trotzdem gefallen.',
  ],
  [
    'Vielen Dank für das Gespräch',
    'Liebe Frau Ziegler, noch einmal danke für das offene Gespräch am Donnerstag. Wir haben lange überlegt und uns letztlich gegen Sie und für eine Kandidatin mit Branchenkenntnis entschieden.',
  ],
  [
    'Stellenangebot 5522: Absage',
    'Sehr geehrte Damen und Herren, wir bedanken uns für Ihre Bewerbung. Nach Prüfung aller Bewerbungen konnten wir Sie leider nicht in die engere Auswahl einbeziehen.',
  ],
  [
    'Deine Bewerbung: Ergebnis',
    'Hallo Luca, wir haben uns dagegen entschieden, mit deiner Bewerbung weiterzumachen. Bitte sei nicht enttäuscht, es waren sehr viele Bewerbungen.',
  ],
  [
    'Bewerbung um die Stelle einer Bürokauffrau',
    'Sehr geehrte Frau Horn, wir müssen Ihnen zu unserem Bedauern mitteilen, dass wir von Ihrer Bewerbung keinen Gebrauch machen können. Anbei erhalten Sie Ihre Unterlagen zurück.',
  ],
  [
    'Ihre Bewerbung',
    'Guten Tag, die von Ihnen angestrebte Position wird nun doch nicht besetzt, weil der Vorstand einen Einstellungsstopp beschlossen hat. Wir bedauern das sehr.',
  ],
  [
    'Praktikum Redaktion',
    'Hallo Frau Seidel, für den gewünschten Zeitraum haben wir leider keine freien Praktikumsplätze mehr. Viel Glück bei der weiteren Suche!',
  ],
  [
    'Ihr Bewerbungsgespräch vom 4. Juni',
    'Sehr geehrter Herr Voss, Sie haben im Gespräch einen sympathischen Eindruck hinterlassen. Gleichwohl hat sich der Betriebsleiter für einen Ihrer Mitbewerber ausgesprochen.',
  ],
  [
    'Absage',
    'Hallo Timo, sorry für die späte Antwort. Wir haben die Rolle jetzt mit jemandem aus dem eigenen Haus besetzt. Danke für deine Bewerbung und deine Mühe!',
  ],
  [
    'Bewerberportal: neue Nachricht',
    'Sehr geehrte Bewerberin, sehr geehrter Bewerber, Ihre Bewerbung wurde im Auswahlverfahren leider nicht berücksichtigt. Diese Nachricht wurde automatisch erstellt.',
  ],
  [
    'Ihre Bewerbung bei den Stadtwerken',
    'Sehr geehrter Herr Roth, wir haben uns mit Ihrer Bewerbung intensiv befasst. Es tut uns leid, dass wir Ihnen diesmal eine Absage erteilen müssen.',
  ],
  [
    'Rückmeldung',
    'Liebe Jana, die Konkurrenz war riesig und du bist leider nicht unter den letzten drei. Wir hoffen, du bewirbst dich bald wieder. Dein Recruiting-Team',
  ],
  [
    'Ihre Bewerbung als Dozent',
    'Sehr geehrter Herr Dr. Sauer, die Auswahlkommission hat Ihre Bewerbung nicht in die Liste der einzuladenden Personen aufgenommen. Ich bedaure, Ihnen keine günstigere Nachricht geben zu können.',
  ],
  [
    'Kurzes Update',
    'Hey Sam, wir werden bei der Position als UX Designer nicht mit dir weitergehen. Dein Portfolio ist stark, aber wir brauchen jemanden mit B2B-Fokus. Danke für deine Zeit!',
  ],
];

export const traps: readonly (readonly string[])[] = [
  [
    'Ihre Bewerbung ist eingegangen',
    'Guten Tag, wir bearbeiten Ihre Bewerbung schnellstmöglich. Bitte beachten Sie, dass wir Ihre Unterlagen im Falle einer Nichtberücksichtigung nicht zurücksenden.',
  ],
  [
    'Danke!',
    'Hallo Luca, danke für deine Bewerbung. Wir melden uns in den nächsten zwei Wochen, auch wenn es nicht klappen sollte. Bis dahin alles Gute!',
  ],
  [
    'Gespräch verschoben',
    'Liebe Frau Ziegler, leider schaffe ich es am Donnerstag nicht zu unserem Bewerbungsgespräch. Passt Ihnen auch der Freitag?',
  ],
  [
    'Telefoninterview',
    'Hallo Timo, ich konnte dich leider nicht erreichen. Wann passt es dir für unser Interview? Die Stelle ist noch frei.',
  ],
  [
    'Einladung Assessment Center',
    'Lieber Moritz, herzlichen Glückwunsch, du bist eine Runde weiter! Nicht alle Bewerber haben es geschafft. Übernachtungskosten können wir leider nicht übernehmen.',
  ],
  [
    'Ihr Angebot',
    'Sehr geehrter Herr Voss, wir haben uns für einen anderen Anbieter entschieden und können Ihr Angebot leider nicht berücksichtigen. Danke für Ihre Mühe.',
  ],
  [
    'Bewerbung um die Wohnung Lindenweg',
    'Sehr geehrte Frau Horn, vielen Dank für Ihre Bewerbung um die Wohnung. Leider müssen wir Ihnen absagen, die Wohnung ist bereits vergeben.',
  ],
  [
    'Mitgliedsantrag',
    'Hallo Timo, leider können wir dich derzeit nicht in den Verein aufnehmen. Deine Bewerbung steht auf der Warteliste.',
  ],
  [
    'Absage Betriebsfeier',
    'Liebe Kolleginnen und Kollegen, leider müssen wir die Betriebsfeier absagen. Das Recruiting-Team bekommt einen neuen Raum.',
  ],
  [
    'Rücktritt',
    'Sehr geehrte Frau Beck, leider muss ich meine Zusage zurücknehmen und kann die Stelle nicht antreten. Es tut mir leid.',
  ],
  [
    'Re: Absage',
    'Sehr geehrter Herr Roth, vielen Dank für Ihre Nachricht, auch wenn sie leider eine Absage ist. Ich würde mich freuen, wenn Sie meine Unterlagen behalten.',
  ],
  [
    'Jobalarm: 3 neue Treffer',
    'Hallo Frau Seidel, diese Stellen könnten zu Ihrem Profil passen. Nicht das Richtige? Passen Sie Ihren Suchauftrag an oder lesen Sie unsere Tipps gegen Absagen.',
  ],
  [
    'Ihr Darlehen',
    'Sehr geehrter Herr Dietrich, für Ihr Vorhaben können wir Ihnen kein Darlehen anbieten. Ihre Unterlagen entsprechen nicht unseren Kriterien.',
  ],
  [
    'Interne Info',
    'Hallo zusammen, für die Stelle im Controlling haben wir uns für Frau Beck entschieden. Den anderen Kandidaten sagt bitte Anna ab.',
  ],
  [
    'Ihr Profil auf Jobnetz',
    'Hallo Herr Ilić, Ihr Profil ist noch nicht vollständig. Ohne Lebenslauf werden Sie von Arbeitgebern nicht gefunden und nicht berücksichtigt.',
  ],
  [
    'Schülerpraktikum: Rückfrage',
    'Lieber Jonas, in deiner Bewerbung steht kein Zeitraum. Bitte teile uns mit, wann du das Praktikum machen möchtest, da nicht alle Termine frei sind.',
  ],
  [
    'Widerspruch',
    'Sehr geehrte Frau Winter, Ihr Widerspruch gegen den Bescheid wurde abgelehnt. Die Stelle für Rückfragen finden Sie unten.',
  ],
  [
    'Warten auf Entscheidung',
    'Liebe Frau Kaya, leider hat die Geschäftsführung noch nicht entschieden, wer die Stelle bekommt. Sie sind weiterhin im Rennen.',
  ],
  [
    'Kursplatz',
    'Hallo Jana, der Kurs „Bewerbungstraining“ ist leider ausgebucht, wir können dir keinen Platz anbieten.',
  ],
  [
    'Deine Empfehlung',
    'Hi Sam, danke für die Empfehlung! Deine Bekannte passt leider nicht auf die Rolle, wir haben ihr heute abgesagt. Die Prämie gibt es nächstes Mal.',
  ],
];
