import type { Wordings } from './wordings';

/** Wie die Entscheidung aufgenommen wird, je nach Art der Absage. */
const decision = {
  respected:
    '[[when not-selected:Ich verstehe, dass eine andere Person besser gepasst hat, und respektiere Ihre Entscheidung.]][[when position-filled:Ich verstehe, dass die Stelle inzwischen besetzt ist, und wünsche dem Team in der neuen Besetzung einen guten Start.]][[when position-cancelled:Ich verstehe, dass die Stelle vorerst nicht besetzt wird. Pläne ändern sich, und ich weiß die offenen Worte zu schätzen.]][[when keep-in-touch:Ich respektiere Ihre Entscheidung und habe mich gefreut, dass Sie in Kontakt bleiben möchten.]][[otherwise:Ich verstehe und respektiere Ihre Entscheidung.]]',
  noHardFeelings:
    '[[when not-selected:Dass Sie sich für jemanden entschieden haben, der noch besser zu den Aufgaben passt, kann ich gut nachvollziehen.]][[when position-filled:Es freut mich, dass Sie die richtige Person gefunden haben, und ich wünsche Ihnen eine gute Zusammenarbeit.]][[when position-cancelled:Mir ist klar, dass es bei der Entscheidung um die Stelle ging, und ich hoffe, dass sich Ihre Pläne gut entwickeln.]][[when keep-in-touch:Dass es diesmal nicht gepasst hat, kann ich gut nachvollziehen. Umso mehr freut mich Ihr Angebot, in Verbindung zu bleiben.]][[otherwise:Ihre Entscheidung kann ich gut annehmen.]]',
  plain:
    '[[when not-selected:Natürlich hatte ich auf eine andere Antwort gehofft, aber ich sehe, dass andere mehr von dem mitbringen, was Sie brauchen.]][[when position-filled:Natürlich hatte ich auf eine andere Antwort gehofft, aber die Stelle konnte nur an eine Person gehen.]][[when position-cancelled:Natürlich hätte ich mich gefreut, wenn die Stelle besetzt worden wäre, aber ich verstehe, dass sie warten muss.]][[when keep-in-touch:Natürlich hatte ich auf eine andere Antwort gehofft, aber es tut gut zu wissen, dass Sie an mich denken wollen.]][[otherwise:Natürlich hatte ich auf eine andere Antwort gehofft, aber ich nehme sie gern so an.]]',
};

export const de: Wordings = {
  thanks: [
    [
      'Guten Tag[[ {{person}}]],',
      'vielen Dank für Ihre Rückmeldung zu meiner Bewerbung[[ als {{role}}]][[when after-interview: und für die Zeit, die Sie und das Team sich für unser Gespräch genommen haben]]. Eine klare Antwort ist bei der Stellensuche viel wert, und ich weiß es zu schätzen, dass Sie sich gemeldet haben.',
      `${decision.respected} Was ich bisher von [[{{company}}]][[otherwise:Ihrem Unternehmen]] gesehen habe, gefällt mir nach wie vor. Wenn sich etwas ergibt, das zu meinem Profil passt, freue ich mich, von Ihnen zu hören.`,
      'Nochmals herzlichen Dank, und alles Gute für Sie und das Team',
    ],
    [
      'Guten Tag[[ {{person}}]],',
      'danke, dass Sie mir[[ wegen der Stelle als {{role}}]] Bescheid gegeben haben. [[when after-interview:Unser Gespräch habe ich als sehr angenehm empfunden, und ich weiß, wie viel Zeit gute Gespräche kosten.]][[otherwise:Ich kann mir vorstellen, wie viele Bewerbungen Sie lesen, und danke Ihnen für die Zeit, die Sie meiner gewidmet haben.]]',
      `${decision.noHardFeelings} Ich würde nach wie vor gern einmal bei {{company|Ihnen}} arbeiten. Denken Sie bitte an mich, falls etwas frei wird, bei dem ich mich nützlich machen kann.`,
      'Vielen Dank noch einmal und freundliche Grüße',
    ],
    [
      'Guten Tag[[ {{person}}]],',
      'für Ihre Nachricht und die Sorgfalt, mit der Sie meine Bewerbung geprüft haben, möchte ich mich bedanken[[when after-interview:, ebenso für das offene Gespräch]]. Nicht überall bekommt man eine Antwort, und mir ist aufgefallen, dass das bei {{company|Ihnen}} anders ist.',
      `${decision.plain} Die Aufgaben[[ als {{role}}]] haben mich wirklich angesprochen, und ich bewerbe mich gern wieder, wenn Sie etwas Ähnliches ausschreiben. Bis dahin verfolge ich mit Interesse, was sich bei Ihnen tut.`,
      'Danke für Ihre Zeit und beste Grüße an alle Beteiligten',
    ],
  ],
  feedback: [
    [
      'Guten Tag[[ {{person}}]],',
      'vielen Dank für Ihre Nachricht zu meiner Bewerbung[[ als {{role}}]][[when after-interview: und für das Gespräch, das wir geführt haben]].',
      `${decision.respected} Ich möchte mit jeder Bewerbung etwas dazulernen und habe deshalb eine kurze Frage: Gibt es eine Fähigkeit oder eine Erfahrung, die ich Ihrer Meinung nach als Nächstes ausbauen sollte?`,
      'Ein Satz genügt völlig. Und wenn Sie grundsätzlich keine Rückmeldungen geben, habe ich dafür volles Verständnis.',
      'So oder so vielen Dank für Ihre Zeit und freundliche Grüße[[ an das Team von {{company}}]]',
    ],
    [
      'Guten Tag[[ {{person}}]],',
      'danke, dass Sie sich die Zeit für eine Antwort genommen haben[[when after-interview:, und danke auch für das angenehme Gespräch]].',
      `${decision.noHardFeelings} Da ich noch besser verstehen möchte, worauf es bei Stellen wie [[dieser als {{role}}]][[otherwise:dieser]] ankommt: Gab es [[when after-interview:in unserem Gespräch]][[otherwise:in meinen Unterlagen]] etwas, das Sie zögern ließ und an dem ich arbeiten kann?`,
      'Ein paar Stichworte reichen mir völlig. Möchten Sie sich dazu lieber nicht äußern, ist das ganz in Ordnung, dann brauchen Sie auch nicht zu antworten.',
      'Nochmals vielen Dank[[ an Sie und {{company}}]] und beste Grüße',
    ],
    [
      'Guten Tag[[ {{person}}]],',
      'herzlichen Dank für Ihre Antwort und für die Aufmerksamkeit, die Sie meiner Bewerbung[[ als {{role}}]] geschenkt haben[[when after-interview:, nicht zuletzt im Gespräch]].',
      `${decision.plain} Wenn Sie mir einen einzigen Rat geben könnten, etwa eine Weiterbildung, die sich lohnt, oder eine Lücke, die ich vor der nächsten Bewerbung[[ bei {{company}}]] schließen sollte: Welcher wäre das?`,
      'Ich weiß, dass viele Unternehmen keine Gründe nennen. Antworten Sie mir also bitte nur, wenn es Ihnen keine Mühe macht.',
      'Vielen Dank für alles bisher und freundliche Grüße',
    ],
  ],
  'keep-in-touch': [
    [
      'Guten Tag[[ {{person}}]],',
      'vielen Dank, dass Sie mir mitgeteilt haben, wie es um [[die Stelle als {{role}}]][[otherwise:meine Bewerbung]] steht[[when after-interview:, und für das gute Gespräch davor]].',
      `${decision.respected} Mein Interesse an [[{{company}}]][[otherwise:Ihrem Unternehmen]] besteht weiterhin, und ich würde gern in Verbindung bleiben, ohne Ihr Postfach zu füllen. Auf welchem Weg ist Ihnen das am liebsten?`,
      'Wenn es so am einfachsten ist, behalte ich Ihre Stellenangebote im Blick und melde mich mit ein paar Zeilen, sobald etwas passt.',
      'Nochmals vielen Dank für Ihre Zeit und freundliche Grüße',
    ],
    [
      'Guten Tag[[ {{person}}]],',
      'danke für Ihre Nachricht und dafür, dass Sie mich[[ für die Stelle als {{role}}]] in Betracht gezogen haben[[when after-interview:. Es war schön, Sie kennenzulernen und zu hören, wie das Team arbeitet]].',
      `${decision.noHardFeelings} Ich kann mir gut vorstellen, später einmal bei {{company|Ihnen}} zu arbeiten, und möchte den Kontakt gern halten. Wäre es Ihnen recht, wenn ich mich hin und wieder mit ein paar Zeilen melde, oder vernetzen wir uns lieber über LinkedIn?`,
      'Ich richte mich gern nach Ihnen. Herzlichen Dank noch einmal und beste Grüße',
    ],
  ],
  'future-roles': [
    [
      'Guten Tag[[ {{person}}]],',
      'noch einmal vielen Dank, dass Sie meine Bewerbung[[ als {{role}}]] geprüft haben[[when after-interview: und dass wir uns kennenlernen konnten]]. Inzwischen ist etwas Zeit vergangen, und mein Interesse an einer Mitarbeit bei {{company|Ihnen}} ist geblieben.',
      'Wenn eine Stelle frei wird, die zu meinem Profil passt, würde ich mich freuen, wieder berücksichtigt zu werden. [[when position-cancelled:Das gilt natürlich auch für diese Stelle, falls sie doch noch besetzt wird.]][[otherwise:Es muss weder dieselbe Stelle noch dasselbe Team sein.]] Und falls bei meiner Bewerbung Fragen oder Bedenken offengeblieben sind, sprechen Sie mich bitte darauf an. Ich antworte Ihnen gern.',
      'Danke, dass Sie mich im Blick behalten, und freundliche Grüße',
    ],
    [
      'Guten Tag[[ {{person}}]],',
      'seit Ihrer Nachricht sind ein paar Wochen vergangen, und ich möchte Ihnen noch einmal für den freundlichen und fairen Umgang mit meiner Bewerbung[[ als {{role}}]] danken[[when after-interview:, besonders für unser Gespräch]].',
      'Ich würde weiterhin gern bei {{company|Ihnen}} arbeiten. Darf ich Sie bitten, an mich zu denken, wenn [[when position-cancelled:diese Stelle wieder aufgenommen wird oder eine andere]][[otherwise:eine Stelle]] frei wird, in der meine Erfahrung hilft? Sollten Sie noch Zweifel an meinem Profil haben, spreche ich gern offen darüber oder reiche nach, was fehlt.',
      'Vielen Dank im Voraus, und ich freue mich, wenn wir zu gegebener Zeit voneinander hören',
    ],
  ],
  'contract-work': [
    [
      'Guten Tag[[ {{person}}]],',
      'noch einmal vielen Dank, dass Sie mich[[ für die Stelle als {{role}}]] in Betracht gezogen haben[[when after-interview:, und für das Gespräch]]. [[when position-cancelled:Dass eine feste Stelle derzeit nicht vorgesehen ist, verstehe ich.]][[otherwise:Dass es mit der festen Stelle diesmal nicht geklappt hat, verstehe ich.]]',
      'Vielleicht kann ich [[{{company}}]][[otherwise:Sie]] auf andere Weise unterstützen. Vergeben Sie gelegentlich Arbeit auf Zeit, in Teilzeit oder als Projekt? Ich könnte mit etwas Kleinem, klar Abgegrenztem anfangen. So sehen Sie, wie ich arbeite, bevor Sie über mehr entscheiden.',
      'Falls es zurzeit keinen Bedarf gibt, ist das völlig in Ordnung. Danke für Ihre Zeit und freundliche Grüße',
    ],
    [
      'Guten Tag[[ {{person}}]],',
      'für Ihre Zeit und Ihre klare Antwort[[ zur Stelle als {{role}}]] möchte ich mich noch einmal bedanken[[when after-interview:, ebenso für das Gespräch davor]].',
      'Ein Gedanke ist mir seitdem gekommen: In vielen Teams bleibt Arbeit liegen, weil niemand Zeit dafür hat. Wenn das bei {{company|Ihnen}} auch so ist, wäre dann eine Zusammenarbeit an einzelnen Tagen oder für ein Projekt einen Austausch wert? In der Form bin ich flexibel, ob freiberuflich, befristet oder in Teilzeit.',
      'Passt es gerade nicht, lasse ich es gern dabei. Vielen Dank fürs Lesen und beste Grüße an das Team',
    ],
  ],
  'check-in': [
    [
      'Guten Tag[[ {{person}}]],',
      'vor einigen Monaten haben Sie sich Zeit für meine Bewerbung[[ als {{role}}]] genommen[[when after-interview: und mit mir gesprochen]], und dafür danke ich Ihnen noch immer. Ich hoffe, bei {{company|Ihnen}} läuft alles gut.',
      'Heute melde ich mich, weil ich nach wie vor gern bei Ihnen arbeiten würde. [[check:Seit unserem letzten Kontakt habe ich die Fähigkeiten ausgebaut, auf die es bei der Stelle ankam]], und einen aktuellen Lebenslauf schicke ich Ihnen gern zu. Gibt es zurzeit oder demnächst eine Stelle, die ich mir ansehen sollte?',
      'Vielen Dank für Ihre Zeit und freundliche Grüße',
    ],
    [
      'Guten Tag[[ {{person}}]],',
      'unser letzter Kontakt[[ zur Stelle als {{role}}]] liegt ein paar Monate zurück, und ich denke dankbar daran, wie freundlich Sie mit meiner Bewerbung umgegangen sind[[when after-interview: und wie angenehm unser Gespräch war]].',
      '[[check:In der Zwischenzeit habe ich einiges dazugelernt]], sodass mein Profil heute etwas stärker ist als damals. [[{{company}} steht]][[otherwise:Ihr Unternehmen steht]] auf meiner Liste weiterhin weit oben. Würden Sie mir kurz Bescheid geben, wenn etwas frei wird, wozu ich beitragen kann?',
      'Ein kurzes Wort genügt, Unterlagen sende ich Ihnen dann gern. Herzlichen Dank und alles Gute für die kommenden Monate',
    ],
  ],
  recruiter: [
    [
      'Guten Tag[[ {{person}}]],',
      'vielen Dank für Ihre Unterstützung bei meiner Bewerbung[[ als {{role}}]][[ bei {{company}}]][[when after-interview: und dafür, dass Sie das Gespräch vermittelt haben]]. [[when position-cancelled:Schade, dass die Stelle nicht besetzt wird, aber ich verstehe es.]][[otherwise:Diesmal hat es nicht geklappt, und das nehme ich so an.]]',
      'Sie erfahren mehr über die Hintergründe als ich. Können Sie mir offen sagen, [[when position-cancelled:wie mein Profil angekommen ist, bevor die Stelle gestoppt wurde]][[otherwise:was am Ende den Ausschlag gegeben hat]]? Ich nehme es als Hilfe und werde nicht darüber diskutieren. Und wenn Sie von Stellen wissen, die besser zu mir passen, höre ich gern davon.',
      'Nochmals vielen Dank für Ihre Zeit und Ihren Einsatz, und freundliche Grüße',
    ],
    [
      'Guten Tag[[ {{person}}]],',
      'danke für alles, was Sie rund um [[die Stelle als {{role}}]][[otherwise:meine Bewerbung]][[ bei {{company}}]] getan haben. Es war gut, jemanden zum Nachfragen zu haben[[when after-interview:, vor dem Gespräch und danach]].',
      '[[when position-cancelled:Nachdem die Stelle zurückgezogen wurde, schaue ich nach vorn.]][[otherwise:Nachdem die Entscheidung gefallen ist, schaue ich nach vorn.]] Sie kennen den Markt gut: Zu welcher Art von Stelle würden Sie mir als Nächstes raten? Auch wenn Sie etwas Konkretes darüber gehört haben, wie ich gewirkt habe, hilft mir das, selbst wenn es nicht schmeichelhaft ist.',
      'Ich telefoniere gern, wann immer es Ihnen passt. Vielen Dank und bis hoffentlich bald',
    ],
  ],
  'thanks-feedback': [
    [
      'Guten Tag[[ {{person}}]],',
      'vielen Dank für Ihre Nachricht und für die Zeit, die Sie meiner Bewerbung[[ als {{role}}]][[when after-interview: und unserem Gespräch]] gewidmet haben. Ich freue mich, dass Sie mir persönlich geantwortet haben.',
      `${decision.respected} Über eine neue Gelegenheit bei {{company|Ihnen}} würde ich mich eines Tages sehr freuen.`,
      'Falls es bei Ihnen möglich ist: Würden Sie mir eine Sache nennen, die ich vor der nächsten Bewerbung dieser Art verbessern kann? Eine Zeile genügt, und wenn es nicht geht, habe ich dafür Verständnis.',
      'Nochmals vielen Dank, und alles Gute für Sie und das Team',
    ],
    [
      'Guten Tag[[ {{person}}]],',
      'herzlichen Dank für Ihren Bescheid[[ zur Stelle als {{role}}]]. [[when after-interview:Unser Treffen war mir eine Freude, und ich habe vom Team einen guten Eindruck mitgenommen.]][[otherwise:Ich weiß, wie viel Arbeit hinter jeder einzelnen Antwort steckt, und bin für meine dankbar.]]',
      `${decision.noHardFeelings} Was sich bei {{company|Ihnen}} als Nächstes tut, behalte ich im Auge.`,
      'Eine kleine Frage hätte ich noch, um daraus zu lernen: Welche Fähigkeit sollte ich zuerst stärken? Ein oder zwei Worte reichen, und keine Antwort ist auch in Ordnung.',
      'Danke für Ihre Zeit und beste Grüße',
    ],
  ],
  'thanks-keep-in-touch': [
    [
      'Guten Tag[[ {{person}}]],',
      'vielen Dank für die Nachricht zu meiner Bewerbung[[ als {{role}}]] und für die Zeit, die Sie sich dafür genommen haben[[when after-interview:, vor allem für unser Gespräch]]. Ich weiß es zu schätzen, dass Sie mir geschrieben haben.',
      `${decision.respected} [[{{company}} ist]][[otherwise:Ihr Unternehmen ist]] mir in dieser Zeit sympathisch geworden, und ich würde gern mit Ihnen in Kontakt bleiben.`,
      'Was ist für Sie am einfachsten: eine Verbindung über LinkedIn, ein Talentpool oder hin und wieder eine kurze Nachricht von mir?',
      'Nochmals herzlichen Dank und alles Gute, bis wir wieder voneinander hören',
    ],
    [
      'Guten Tag[[ {{person}}]],',
      'danke für Ihre ehrliche Antwort[[ zur Stelle als {{role}}]][[when after-interview: und für ein Gespräch, das mir Freude gemacht hat]]. Ich kann mir denken, dass solche Nachrichten nicht leicht zu schreiben sind.',
      `${decision.noHardFeelings} Wenn Sie einverstanden sind, möchte ich den Kontakt gern halten, denn ich kann mir gut vorstellen, später mit {{company|Ihnen}} zu arbeiten. Gibt es einen guten Weg, von neuen Stellen zu erfahren, oder darf ich Ihnen in einigen Monaten einfach wieder schreiben?`,
      'Vielen Dank für alles bisher und freundliche Grüße an das ganze Team',
    ],
  ],
};
