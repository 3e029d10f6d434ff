// Browsers draw bold or double-struck letters in MathML only as Unicode's mathematical letters: the attribute mathvariant,
// with which KaTeX asks for them, has no effect there except for "normal".
const blocks = {
  bold: { upper: 0x1d400, lower: 0x1d41a, digit: 0x1d7ce, greekUpper: 0x1d6a8, greekLower: 0x1d6c2 },
  'bold-italic': { upper: 0x1d468, lower: 0x1d482, greekUpper: 0x1d71c, greekLower: 0x1d736 },
  'double-struck': { upper: 0x1d538, lower: 0x1d552, digit: 0x1d7d8 },
  script: { upper: 0x1d49c, lower: 0x1d4b6 },
  fraktur: { upper: 0x1d504, lower: 0x1d51e },
  'sans-serif': { upper: 0x1d5a0, lower: 0x1d5ba, digit: 0x1d7e2 },
  monospace: { upper: 0x1d670, lower: 0x1d68a, digit: 0x1d7f6 },
};

// Letters that Unicode had before it had the blocks.
const earlier = {
  script: { B: 'ℬ', E: 'ℰ', F: 'ℱ', H: 'ℋ', I: 'ℐ', L: 'ℒ', M: 'ℳ', R: 'ℛ', e: 'ℯ', g: 'ℊ', o: 'ℴ' },
  fraktur: { C: 'ℭ', H: 'ℌ', I: 'ℑ', R: 'ℜ', Z: 'ℨ' },
  'double-struck': { C: 'ℂ', H: 'ℍ', N: 'ℕ', P: 'ℙ', Q: 'ℚ', R: 'ℝ', Z: 'ℤ' },
};

function letter(variant, c) {
  if (earlier[variant]?.[c]) return earlier[variant][c];
  const block = blocks[variant];
  const ranges = [['A', 'Z', block.upper], ['a', 'z', block.lower], ['0', '9', block.digit],
    ['Α', 'Ω', block.greekUpper], ['α', 'ω', block.greekLower]];
  for (const [first, last, start] of ranges)
    if (start && c >= first && c <= last) return String.fromCodePoint(start + c.codePointAt(0) - first.codePointAt(0));
  return c;
}

/** The MathML with mathematical letters in place of the attribute mathvariant. */
export function withPlainLetters(mathml) {
  return mathml.replace(/<(mi|mn|mo|mtext|mrow|mstyle) mathvariant="([a-z-]+)">([^<]*)<\/\1>/g, (whole, tag, variant, text) =>
    blocks[variant] ? `<${tag}>${Array.from(text, c => letter(variant, c)).join('')}</${tag}>` : whole);
}
