import { paragraphs, type ThreadSource } from '../mail';
import { mika } from '../people';

const bidi = '\u202Egnirih\u202C';
const zeroWidth = 'Vel\u200Bmo\u200Dra';

/** Mails that try the code: hostile text, very long names, other languages, and one that nobody can be sure about. */
export const odd: readonly ThreadSource[] = [
  {
    id: 'hostile',
    account: 0,
    subject: `<img src=x onerror="document.title='owned'"> {{firstName}} __proto__ ${bidi}`,
    mails: [
      {
        id: 'hostile-no',
        from: {
          name: `"><script>document.title='owned'</script> __proto__ {{company}} ${bidi}`,
          email: 'constructor@hostile.example',
        },
        to: [mika],
        daysAgo: 11,
        at: '03:33',
        html: `<div id="__proto__" class="gmail_signature_prefix">Hi <a href="javascript:document.title='owned'">{{firstName}}</a>,</div>
<img src="https://tracker.hostile.example/pixel.gif?open=1" onerror="document.title='owned'" width="1" height="1">
<script>document.title='owned'</script><style>* { background: url(https://tracker.hostile.example/style) }</style>
<iframe src="https://tracker.hostile.example/frame"></iframe>
<p>Thank you for applying for the &lt;b onclick=alert(1)&gt;Security Engineer&lt;/b&gt; role at ${zeroWidth} &lt;script&gt;alert(1)&lt;/script&gt;.</p>
<p>Unfortunately we have decided not to move forward with your application, as other candidates match the position more closely. We wish you all the best in your job search. ${bidi}</p>
<form action="https://tracker.hostile.example/form"><button>Reply</button></form>
<p>{{firstName}} of <a href="data:text/html,&lt;script&gt;alert(1)&lt;/script&gt;">__proto__.polluted</a></p>`,
        expected: 'rejection',
      },
    ],
  },
  {
    id: 'longnames',
    account: 0,
    subject:
      'Your application for the position of Deputy Senior Associate Coordinator for Interdepartmental Records Management and Long-Term Preservation (Northern Region, Fixed Term, Part Time)',
    mails: [
      {
        id: 'longnames-no',
        from: {
          name: 'Maximiliane-Theodora von Oberhausen-Wittgenfeld zu Lindenthal',
          email:
            'maximiliane-theodora.von-oberhausen-wittgenfeld@records-and-preservation.northern-region.wittgenfeld-institute.example',
        },
        to: [mika],
        daysAgo: 18,
        at: '12:34',
        html: paragraphs(
          'Dear Mika Tarn,',
          'Thank you for your application for the position of Deputy Senior Associate Coordinator for Interdepartmental Records Management and Long-Term Preservation at the Wittgenfeld Institute for the History of Administrative Correspondence.',
          'We regret to inform you that you have not been selected for an interview.',
          'Yours sincerely<br>Maximiliane-Theodora von Oberhausen-Wittgenfeld zu Lindenthal',
        ),
        expected: 'rejection',
      },
    ],
  },
  {
    id: 'nordhafen',
    account: 0,
    subject: 'Ihre Bewerbung als Lagerplanerin bei Nordhafen Logistik',
    mails: [
      {
        id: 'nordhafen-no',
        from: { name: 'Henrike Vossberg', email: 'henrike.vossberg@nordhafen.example' },
        to: [mika],
        daysAgo: 13,
        at: '10:10',
        html: paragraphs(
          'Guten Tag Mika Tarn,',
          'vielen Dank für Ihre Bewerbung als Lagerplanerin und das freundliche Gespräch in der vergangenen Woche.',
          'Leider müssen wir Ihnen mitteilen, dass wir uns für eine andere Bewerberin entschieden haben. Diese Entscheidung ist uns nicht leichtgefallen.',
          'Für Ihre weitere Suche wünschen wir Ihnen alles Gute.',
          'Freundliche Grüße<br>Henrike Vossberg<br>Nordhafen Logistik GmbH',
        ),
        language: 'de',
        expected: 'rejection',
        details: { company: 'Nordhafen Logistik', role: 'Lagerplanerin' },
      },
    ],
  },
  {
    id: 'clairval',
    account: 0,
    subject: 'Votre candidature chez Clairval Édition',
    mails: [
      {
        id: 'clairval-no',
        from: { name: 'Solène Marchais', email: 'solene.marchais@clairval.example' },
        to: [mika],
        daysAgo: 16,
        at: '17:25',
        html: paragraphs(
          'Bonjour,',
          'Nous vous remercions de l’intérêt que vous portez à Clairval Édition et de votre candidature au poste de correctrice.',
          'Après un examen attentif, nous sommes au regret de vous informer que votre candidature n’a pas été retenue.',
          'Nous vous souhaitons une pleine réussite dans vos recherches.',
          'Bien cordialement,<br>Solène Marchais',
        ),
        language: 'fr',
        expected: 'rejection',
        details: { company: 'Clairval Édition' },
      },
    ],
  },
  {
    id: 'wrenfold',
    account: 0,
    subject: 'Your application for the workshop series',
    mails: [
      {
        id: 'wrenfold-maybe',
        from: { name: 'Bea Wrenfold', email: 'bea@wrenfold.example' },
        to: [mika],
        daysAgo: 19,
        at: '14:44',
        html: paragraphs(
          'Hi Mika,',
          'Thank you for your interest in the position of series lead. I fear it does not look good for this season: the budget is not there, and others are further along than you.',
          'Bea',
        ),
        expected: 'likely',
      },
    ],
  },
];
