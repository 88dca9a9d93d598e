// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type BannerActions, type BannerContent, makeBanner } from '../../../lib/ui/banner';
import { onlyTheUser, type Trusts } from '../../../lib/ui/trust';
import { speakEnglish } from '../components/english';

const content: BannerContent = {
  kind: 'position-filled',
  evidence: { sentence: 'The role has been filled.', rule: 'en/position-filled/test' },
  moves: ['thanks', 'feedback', 'keep-in-touch'],
  noReply: null,
};

function actions(): BannerActions {
  return {
    draft: vi.fn(),
    noteForRecruiter: vi.fn(),
    notRejection: vi.fn(),
    dismiss: vi.fn(),
    copy: vi.fn(async () => true),
  };
}

function show(change: Partial<BannerContent> = {}, does = actions(), trusts: Trusts = () => true) {
  const banner = makeBanner({ ...content, ...change }, does, trusts);
  document.body.replaceChildren(banner.host.element);
  const root = banner.host.root;
  const button = (name: string): HTMLElement => {
    const all = [...root.querySelectorAll<HTMLElement>('button')];
    const found = all.find((one) => (one.getAttribute('aria-label') ?? one.textContent) === name);
    if (!found) throw new Error(`No button ${name}`);
    return found;
  };
  return { banner, root, button, does };
}

beforeEach(speakEnglish);

describe('the banner', () => {
  it('says one line that fits the kind, and offers the three drafts', () => {
    const { root } = show();
    expect(root.querySelector('.line')?.textContent).toContain('this role has gone to someone else');
    expect([...root.querySelectorAll('.drafts button')].map((one) => one.textContent)).toEqual([
      'Thank you',
      'Ask for feedback',
      'Keep in touch',
    ]);
  });

  it('does what its buttons say', () => {
    const { button, does } = show();
    button('Ask for feedback').click();
    button('Not a rejection').click();
    button('Hide this').click();
    expect(does.draft).toHaveBeenCalledExactlyOnceWith('feedback');
    expect(does.notRejection).toHaveBeenCalledOnce();
    expect(does.dismiss).toHaveBeenCalledOnce();
  });

  it('does nothing when the page clicks its buttons by script', () => {
    const { root, does } = show({}, actions(), onlyTheUser);
    for (const one of root.querySelectorAll('button')) one.click();
    for (const act of Object.values(does)) expect(act).not.toHaveBeenCalled();
    expect(root.querySelector<HTMLElement>('.reason')?.hidden).toBe(true);
  });

  it('tells why, in the words of the mail, when asked', () => {
    const { button, root } = show();
    const panel = root.querySelector<HTMLElement>('.reason');
    expect(panel?.hidden).toBe(true);
    button('Why am I seeing this?').click();
    expect(panel?.hidden).toBe(false);
    expect(button('Why am I seeing this?').getAttribute('aria-expanded')).toBe('true');
    expect(panel?.querySelector('blockquote bdi')?.textContent).toBe('The role has been filled.');
  });

  it('shows hostile words as words', () => {
    const sentence = '<img src=x onerror=alert(1)> \u202Egnp.exe {{firstName}} <script>1</script>';
    const { root } = show({ evidence: { sentence, rule: 'x' } });
    expect(root.querySelector('bdi')?.textContent).toBe(sentence);
    expect(root.querySelector('img, script')).toBeNull();
  });

  it('says when the user marked the mail by hand', () => {
    expect(show({ evidence: null }).root.querySelector('.reason')?.textContent).toContain(
      'You marked this mail',
    );
  });

  it('rests its drafts while one is under way, and says how it went', () => {
    const { banner, button, does, root } = show();
    banner.busy(true);
    banner.say('Opening the reply box…');
    button('Thank you').click();
    expect(does.draft).not.toHaveBeenCalled();
    expect(root.querySelector('p[role="status"]')?.textContent).toBe('Opening the reply box…');
    banner.busy(false);
    button('Thank you').click();
    expect(does.draft).toHaveBeenCalledOnce();
  });

  it('offers a text to copy, and the text itself where the clipboard refuses', async () => {
    const does = { ...actions(), copy: vi.fn(async () => false) };
    const { banner, button, root } = show({}, does);
    banner.say('The mail page did not take the text.', 'Hi Ada,\n\nthank you.');
    button('Copy the draft').click();
    await vi.waitFor(() => expect(root.textContent).toContain('Copying was refused'));
    expect(root.querySelector('textarea')?.value).toBe('Hi Ada,\n\nthank you.');
  });

  it('is told to screen readers once, politely, without taking the focus', () => {
    vi.useFakeTimers();
    const { banner, root } = show();
    banner.announce();
    const live = root.querySelector('.unseen[role="status"]');
    expect(live?.textContent).toBe('');
    vi.advanceTimersByTime(200);
    expect(live?.textContent).toContain('this role has gone to someone else');
    vi.advanceTimersByTime(10_000);
    expect(live?.textContent).toBe('');
    expect(document.activeElement).toBe(document.body);
    vi.useRealTimers();
  });
});

describe('a sender that nobody reads', () => {
  const noReply: BannerContent['noReply'] = [
    { way: 'earlier-sender', name: 'Ada Quist', email: 'ada@fernhollow.example' },
    { way: 'people-search', words: 'Fernhollow recruiter', link: 'https://people.example/?q=Fernhollow' },
    { way: 'recruiter-draft', move: 'recruiter' },
  ];

  it('is named, and a human is offered before the drafts', () => {
    const { root, button, does } = show({ noReply });
    expect(root.textContent).toContain('Nobody reads replies to this address');
    expect(root.querySelector('li')?.textContent).toBe('Ada Quist · ada@fernhollow.example');
    const link = root.querySelector('a');
    expect(link?.rel).toBe('noopener noreferrer');
    expect(link?.target).toBe('_blank');
    button('Note for a recruiter').click();
    expect(does.noteForRecruiter).toHaveBeenCalledOnce();
    expect(root.querySelector<HTMLElement>('.drafts')?.hidden).toBe(true);
    button('Reply to this address anyway').click();
    expect(root.querySelector<HTMLElement>('.drafts')?.hidden).toBe(false);
  });
});
