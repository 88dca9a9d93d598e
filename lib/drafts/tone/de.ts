import { phrases, type ToneWords } from './words';

export const de: ToneWords = {
  insult: phrases(`
    idioten, sie idiot, vollidiot*, arschloch, arschlöcher, scheißladen, scheiss*, saftladen, sauladen,
    drecksladen, leck mich, leckt mich, verpiss*, dummköpfe, ihr clowns, ein haufen clowns, lügnerbande,
    lächerlicher laden, sie sind inkompetent, ihr seid inkompetent, völlig inkompetent,
    total inkompetent, schämen sie sich, schämt euch, sie sollten sich schämen, was erlauben sie sich,
    was fällt ihnen ein, unverschämtheit, so eine frechheit, eine frechheit, reine frechheit,
    armselige firma, armseliger verein, witz von einer firma, ihr seid ein witz, sie sind ein witz
  `),
  blame: phrases(`
    meine zeit verschwendet, meine zeit gestohlen, meine zeit geraubt, verschwendung meiner zeit,
    zeitverschwendung mit ihnen, selbst schuld, selber schuld, ihr pech, . euer pech .,
    ihr verlust nicht meiner, . ihr verlust ., sie haben mich belogen, sie haben mich angelogen, sie haben gelogen, sie haben mich hingehalten,
    nicht einmal für nötig, nicht mal für nötig, sie haben keine ahnung, ihr habt keine ahnung,
    sie haben offensichtlich keine, großer fehler von ihnen, sie machen einen fehler,
    so jemanden finden sie nie, ich habe die nase voll, mir reicht es mit ihnen, wie unprofessionell,
    so unprofessionell
  `),
  threat: phrases(`
    das werden sie bereuen, sie werden es bereuen, sie werden das bereuen, werden sie noch bereuen,
    das werdet ihr bereuen, juristische schritte, mein anwalt wird, von meinem anwalt,
    von meiner anwältin, meinen anwalt einschalten, ich werde sie verklagen, ich verklage sie,
    ich werde klagen, wir sehen uns vor gericht, sehen uns vor gericht, werde sie anzeigen,
    vernichtende bewertung, kununu bewertung, andere bewerber warnen, alle warnen,
    werde dafür sorgen dass jeder, werde dafür sorgen dass alle, das wird ein nachspiel,
    das hat ein nachspiel, das öffentlich machen, gehe an die presse, mich an die presse,
    rechtliche schritte einleiten, rechtliche schritte gegen, rechtliche schritte vor,
    schlechte bewertung hinterlassen, negative bewertung hinterlassen, schlechte bewertung schreiben,
    negative bewertung schreiben
  `),
  sarcasm: phrases(`
    danke für nichts, vielen dank für nichts, danke für gar nichts, was für ein witz, schlechter witz,
    ein schlechter scherz, viel glück dabei jemanden, viel erfolg dabei jemanden,
    viel spaß mit der zweiten wahl, toller prozess den, ganz großes kino,
    herzlichen glückwunsch zu dieser fehlentscheidung, glückwunsch zu dieser fehlentscheidung, na bravo,
    ach wie großzügig
  `),
  doubtful: phrases(`
    solche leute wie sie, leute wie sie,
    toller prozess, viel glück bei der suche, viel glück beim suchen, kununu, mein anwalt, inkompetent*,
    unverschämt*, frechheit, lächerlich*, armselig*, unprofessionell*, zeitverschwendung, peinlich*,
    respektlos*, lügner*, heuchl*, dumm, ein witz, verarsch*, rechtliche schritte, schlechte bewertung,
    negative bewertung
  `),
  courtesy: phrases(`
    vielen dank, herzlichen dank, danke für, danke dass, ich danke, bedanke* mich, freundliche* grüße*,
    alles gute, zu schätzen
  `),
  dispute: phrases(`
    unfair, ungerecht*, nicht fair, ergibt keinen sinn, macht keinen sinn, nicht nachvollziehbar,
    kann ich nicht nachvollziehen, kann nicht nachvollziehen, ich verlange, ich fordere,
    ich erwarte eine, besser qualifiziert als, falsche entscheidung, fehlentscheidung, fehler gemacht,
    wie können sie, wie konnten sie, warum haben sie, warum wurde ich, erklären sie mir,
    nicht akzeptabel, inakzeptabel, akzeptiere ich nicht, nicht hinnehmen, sie hätten,
    wurde mir versprochen, diskriminier*, voreingenommen, ausrede*
  `),
  shouted: phrases(`
    ich, sie, ihr, mir, mich, mein, nicht, nie, niemals, ist, war, das, warum, was, wie, kein, keine, so
  `),
};
