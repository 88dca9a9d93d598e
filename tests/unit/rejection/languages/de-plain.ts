/** German mails in the plain wording of most companies: subject, then paragraphs. Invented for these tests. */
export const rejections: readonly (readonly string[])[] = [
  [
    'Ihre Bewerbung als Einkäufer',
    'Sehr geehrter Herr Noll,',
    'vielen Dank für Ihre Bewerbung und das entgegengebrachte Vertrauen. Leider müssen wir Ihnen mitteilen, dass Ihre Bewerbung nicht in die engere Auswahl gekommen ist. Wir wünschen Ihnen für Ihre berufliche Zukunft alles Gute und viel Erfolg.',
  ],
  [
    'Deine Bewerbung bei uns',
    'Liebe Tina, vielen Dank für dein Interesse an der Position Product Manager. Leider haben wir uns in diesem Fall für einen anderen Kandidaten entschieden, dessen Profil noch besser auf die Stelle passt.',
  ],
  [
    'Ihre Bewerbung',
    'Sehr geehrte Frau Pohl, nach eingehender Prüfung Ihrer Bewerbungsunterlagen bedauern wir, Ihnen mitteilen zu müssen, dass wir Ihnen kein Angebot unterbreiten können.',
  ],
  [
    'Bewerbung Sozialpädagogin',
    'Liebe Frau Gerlach, die Stelle konnte zwischenzeitlich besetzt werden. Für Ihr Interesse an einer Mitarbeit in unserem Haus danken wir Ihnen herzlich.',
  ],
  [
    'Ihre Bewerbung als Koch',
    'Hallo Herr Lutz, wir haben uns nun leider gegen Ihre Bewerbung und für einen Koch mit mehr Berufserfahrung entschieden. Alles Gute für Sie.',
  ],
  [
    'Bewerbung Nr. 118',
    'Sehr geehrte Damen und Herren, wir haben Ihre Bewerbung sorgfältig geprüft. Leider entspricht Ihr Profil nicht in allen Punkten unseren Vorstellungen, sodass wir Ihnen absagen müssen.',
  ],
  [
    'Update zu deiner Bewerbung',
    'Hi Ole, wir haben deine Bewerbung bei Feldhaus geprüft und uns entschieden, nicht mit dir in den nächsten Schritt zu gehen. Danke für dein Interesse an der Rolle!',
  ],
  [
    'Ihre Bewerbung um eine Ausbildung',
    'Liebe Selin, leider hast du im Einstellungstest nicht die erforderliche Punktzahl erreicht. Wir können deine Bewerbung daher nicht weiter berücksichtigen.',
  ],
  [
    'Ihre Bewerbung bei der Kanzlei',
    'Sehr geehrter Herr Arndt, wir bedauern Ihnen mitteilen zu müssen, dass wir Ihrer Bewerbung nicht näher treten können. Ihre Unterlagen reichen wir anbei zurück.',
  ],
  [
    'Bewerbung als Fahrer',
    'Guten Tag Herr Popa, danke für Ihr Interesse. Wir stellen im Moment leider keine Fahrer ein. Versuchen Sie es im Frühjahr noch einmal. Ihre Spedition Hartl',
  ],
  [
    'Ihre Bewerbung als Redakteurin',
    'Liebe Frau Sturm, Ihre Texte haben uns gefallen, dennoch mussten wir uns am Ende für eine Person entscheiden, und das waren leider nicht Sie.',
  ],
  [
    'Zweitgespräch',
    'Hallo Nils, danke für die guten Gespräche. Wir möchten den Bewerbungsprozess mit dir an dieser Stelle beenden, da wir bei den Gehaltsvorstellungen zu weit auseinanderliegen.',
  ],
  [
    'Ausschreibung W2',
    'Sehr geehrter Herr Kollege, das Verfahren zur Besetzung der Stelle ist nunmehr abgeschlossen. Leider konnte Ihre Bewerbung nicht berücksichtigt werden.',
  ],
  [
    'Ihre Bewerbung im Marketing',
    'Liebe Frau Egger, wir haben die Position aus budgetären Gründen vorerst zurückgestellt und können Ihnen daher derzeit keine Anstellung anbieten. Gerne behalten wir Ihre Bewerbung in Evidenz.',
  ],
  ['Bewerbung Minijob', 'Hallo Lara, die Stelle ist leider schon weg. Danke trotzdem für deine Bewerbung!'],
];
export const traps: readonly (readonly string[])[] = [
  [
    'Ihre Bewerbung als Einkäufer',
    'Sehr geehrter Herr Noll, wir haben Ihre Bewerbung erhalten. Aufgrund der Vielzahl an Bewerbungen kann die Prüfung etwas dauern. Bitte sehen Sie von telefonischen Rückfragen ab.',
  ],
  [
    'Interview am Freitag',
    'Hallo Ole, Anna kann am Freitag leider nicht dabei sein. Das Interview findet trotzdem statt, dann eben nur mit mir.',
  ],
  [
    'Danke für das Gespräch',
    'Liebe Frau Pohl, wir fanden das Gespräch sehr gut. Eine Entscheidung können wir Ihnen erst nächste Woche mitteilen, da wir noch andere Kandidaten kennenlernen.',
  ],
  [
    'Ihre Bewerbungsunterlagen',
    'Sehr geehrte Frau Gerlach, leider fehlt in Ihrer Bewerbung das polizeiliche Führungszeugnis. Ohne dieses können wir Sie nicht einstellen.',
  ],
  [
    'Steuerbescheid',
    'Sehr geehrter Herr Lutz, Ihrem Antrag konnte nicht entsprochen werden. Fahrten zu Bewerbungsgesprächen wurden nicht berücksichtigt.',
  ],
  [
    'Neue Nachricht',
    'Hallo Tina, deine Bewerbung wurde weitergeleitet. Dein Ansprechpartner hat gewechselt, an der Stelle ändert sich nichts.',
  ],
  [
    'Bahnreise',
    'Leider fällt Ihr Zug aus. Ihre Sitzplätze sind bereits vergeben. Bitte wählen Sie eine andere Verbindung.',
  ],
  [
    'Freier Mitarbeiter',
    'Hallo Nils, das Honorar können wir leider nicht erhöhen. Die Stelle als Texter bieten wir dir aber weiterhin gern an.',
  ],
  [
    'Probearbeiten',
    'Hallo Lara, nicht vergessen: morgen ist dein Probearbeiten. Es hat sich niemand anderes beworben, also keine Sorge.',
  ],
  [
    'Schulung',
    'Liebe Kollegin, für das Seminar Bewerberauswahl haben wir keine freien Plätze mehr, wir können Sie leider nicht berücksichtigen.',
  ],
];
