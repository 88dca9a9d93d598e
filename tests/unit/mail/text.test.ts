// @vitest-environment jsdom
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visibleText } from '../../../lib/mail/text';
import { body } from './page';

const read = (markup: string) => visibleText(body(markup));

describe('lines', () => {
  it.each([
    ['<p>Dear Ida,</p><p>Thank you.</p>', 'Dear Ida,\n\nThank you.'],
    ['<div>Dear Ida,</div><div><br></div><div>Thank you.</div>', 'Dear Ida,\n\nThank you.'],
    ['Dear Ida,<br><br>Thank <b>you</b>.<br>Bo', 'Dear Ida,\n\nThank you.\nBo'],
    ['<h2>Your\n   application</h2>We  read\tit.', 'Your application\n\nWe read it.'],
    ['<ul><li>Kiel</li><li><p>Lund</p></li></ul>after', '- Kiel\n\n- Lund\n\nafter'],
    ['un<span>suc</span>cessful <i> now</i>', 'unsuccessful now'],
    ['<pre>Dear Ida,\n\nThank you.\n  Bo</pre>', 'Dear Ida,\n\nThank you.\nBo'],
    ['<div style="white-space: pre-wrap">one\ntwo</div>', 'one\ntwo'],
  ])('%s', (markup, text) => {
    expect(read(markup)).toBe(text);
  });

  it('puts the cells of a layout on lines of their own and a row of data on one', () => {
    const layout = '<table><tr><td><p>Dear Ida,</p></td><td><div>Kiel office</div></td></tr></table>';
    expect(read(layout)).toBe('Dear Ida,\n\nKiel office');
    const data =
      '<table><tr><th>Role</th><td>Tide <b>Analyst</b></td></tr><tr><th>Status</th><td>Closed</td></tr></table>';
    expect(read(data)).toBe('Role Tide Analyst\nStatus Closed');
  });

  it('reads an emoji that the webmail shows as a picture', () => {
    expect(read('Thanks <img data-emoji="🎉" src="x"> Ida<img alt="logo">')).toBe('Thanks 🎉 Ida');
  });
});

describe('what a reader does not see', () => {
  it.each([
    ['display: none'],
    ['DISPLAY:NONE !important'],
    ['visibility:hidden'],
    ['opacity:0; color:#fff'],
    ['max-height:0px; overflow:hidden'],
    ['height:0; overflow:hidden'],
    ['font-size:1px; line-height:1px'],
    ['font-size: 0'],
  ])('leaves out what is styled %s', (style) => {
    expect(read(`<div style="${style}">You are hired</div><p>Dear Ida,</p>`)).toBe('Dear Ida,');
  });

  it.each([
    ['<style>p { color: red }</style>'],
    ['<script>alert(1)</script>'],
    ['<template><p>x</p></template>'],
    ['<!-- [if mso]> x <![endif]-->'],
    ['<p hidden>x</p>'],
    ['<div class="x_preheader">x</div>'],
    ['<img src="https://t.example/p.gif" width="1" height="1" alt="x">'],
    ['<table><tr><td><a href="#">Unsubscribe</a> from these alerts</td></tr></table>'],
    ['<p><a href="#">Im Browser ansehen</a></p>'],
  ])('leaves out %s', (markup) => {
    expect(read(`${markup}<p>Dear Ida,</p>`)).toBe('Dear Ida,');
  });

  it('keeps text in cells whose own font size is nothing, as layouts are built', () => {
    expect(read('<td style="font-size:0px"><div style="font-size:14px">Dear Ida,</div></td>')).toBe(
      'Dear Ida,',
    );
  });

  it('keeps what is hidden from Word or from screen readers only', () => {
    expect(read('<p style="mso-hide:all">Dear Ida,</p><p aria-hidden="true">Bo</p>')).toBe('Dear Ida,\n\nBo');
  });

  it('keeps a line that says more than how to unsubscribe', () => {
    const line = 'We chose someone else. <a href="#">Unsubscribe</a> any time.';
    expect(read(`<p>${line}</p>`)).toBe('We chose someone else. Unsubscribe any time.');
  });

  it('turns odd spaces into spaces and drops what has no width', () => {
    expect(read('not\u00a0moving\u2009for\u00adward\u200b, I\u200dda\ufeff \ue123')).toBe(
      'not moving forward, Ida',
    );
  });
});

describe('bounds', () => {
  it('reads at most a hundred thousand characters', () => {
    expect(visibleText(body('long '.repeat(60_000)))).toHaveLength(99_999);
  });

  it('never throws, and never gives two empty lines in a row', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<div>',
      '</div>',
      '<br>',
      '<table><tr><td>',
      '</td></tr></table>',
      '<li>',
      '<pre>\n',
      '</pre>',
      '<span style="font-size:0">',
      '</span>',
      ' a ',
      'b',
      '\u00a0',
      '<blockquote>',
      '</blockquote>',
      '<hr>',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = read(pieces.join(''));
        expect(text).not.toMatch(/\n\n\n|^\s|\s$| \n|\n /);
      }),
    );
  });
});
