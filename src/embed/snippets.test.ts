import fc from 'fast-check'
import { Parser } from 'htmlparser2'
import { describe, expect, test } from 'vitest'
import { htmlParts } from '../testing/html-parts.ts'
import { MADE_CARD } from '../testing/made-card.ts'
import type { Card } from './card.ts'
import { escaped } from './escaped.ts'
import { feedItemSnippet } from './feed-item.ts'
import { letterSnippet, textSnippet } from './letter.ts'
import { looksSheet } from './looks.ts'
import { readOptions } from './options.ts'
import { picturesOf } from './pictures.ts'
import { heightFor } from './size.ts'
import {
  addressSnippet,
  compactSnippet,
  elementSnippet,
  fileSnippet,
  frameSnippet,
  pictureSnippet,
  quoteAndFrameSnippet,
  quoteSnippet,
  type SnippetPlan,
  stillFrameSnippet,
} from './snippets.ts'

const card = MADE_CARD

const planWith = (query: string, of: Card = card): SnippetPlan => ({
  base: 'https://readout.example/',
  options: readOptions((name) => new URLSearchParams(`line=no-sail&${query}`).get(name)),
  card: of,
})

describe('a snippet', () => {
  test('of words holds label, cue, content and author, and rejoins the line', () => {
    const text = quoteSnippet(planWith('')).replace(/<[^>]+>/g, '')
    expect(text).toContain(card.label)
    expect(text).toContain('The captain said damn the ferry.')
    expect(text).toContain(card.author)
    expect(text).toContain(card.citation)
  })

  test('of words on another line leads that line in, its reconstructed speech in italics', () => {
    const about = {
      parts: [{ role: 'cue' as const, text: 'On the line: ' }, ...card.parts],
      speech: true,
    }
    const remark = {
      ...card,
      parts: [{ role: 'content' as const, text: 'So.' }],
      speech: false,
      about,
    }
    for (const html of [
      quoteSnippet(planWith('', remark)),
      elementSnippet(planWith('', remark), null, 'tag'),
    ])
      expect(html).toMatch(/On the line: The captain said <i[^>]*>damn the ferry\.<\/i><\/p>/)
  })

  test('of words or a player says whose copy it is, its version, its digest, and where to compare it', () => {
    const base = 'https://readout.example/'
    const pinned = { base: `${base}v/1.0.0-0123456789/`, integrity: 'sha384-xyz' }
    for (const snippet of [
      quoteSnippet,
      compactSnippet,
      (plan: SnippetPlan) => elementSnippet(plan, null, 'tag'),
      (plan: SnippetPlan) => elementSnippet(plan, pinned, 'sheet'),
    ]) {
      for (const query of ['', 'mode=teach', 'clean=1']) {
        const text = snippet(planWith(query))
        expect(text, query).toContain('Version 0.1.0 · Digest: 3f2a91c0 77aa0b1c…')
        expect(text, query).toMatch(
          /Published by The Paper · .*<a href="https:\/\/readout\.example\/verify\.html"[^>]*>Verify<\/a>/,
        )
      }
      expect(snippet(planWith('', { ...card, digest: '' }))).not.toContain('Digest')
    }
  })

  test('in little is at most 1 kB, with words, label, author, link and place, and nothing to run but its script', () => {
    const real = { ...card, title: 'Putin’s Talk Therapy', story: 'putins-talk-therapy' }
    const text = compactSnippet(planWith('', real))
    expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(1000)
    const { tags, text: read, links, handlers } = htmlParts(text)
    expect(tags).toEqual('script readout-player blockquote p b p i p a a'.split(' '))
    for (const said of [card.label, 'damn the ferry.', card.author, card.publisher, card.digest])
      expect(read).toContain(said)
    expect(links).toEqual([
      'https://readout.example/#line=no-sail',
      'https://readout.example/verify.html',
    ])
    expect(handlers).toEqual([])
    expect(text).toMatch(/<readout-player [^>]*width:100%;aspect-ratio:5\/3;min-height:560px/)
    expect(compactSnippet(planWith('clean=1'))).not.toContain('damn')
  })

  test('for a letter has its words as text, its looks in the tags, and masked words with their own picture', () => {
    const masked = card.clean && { ...card.clean, picture: 'posters/no-sail.clean.card.jpg' }
    const of = { ...card, picture: 'posters/no-sail.card.jpg', clean: masked }
    const text = letterSnippet(planWith('', of))
    const { tags, text: read, links } = htmlParts(text)
    for (const said of [card.label, 'damn the ferry.', card.author, card.publisher, card.digest])
      expect(read).toContain(said)
    expect(new Set(tags)).toEqual(new Set(['table', 'tr', 'td', 'b', 'a', 'img', 'i']))
    expect(links).toContain('https://readout.example/#line=no-sail')
    expect(text).not.toMatch(/<style|class=|<script/)
    expect(text.split(card.label), 'the label once, with pictures off too').toHaveLength(2)
    expect(text).toContain(`alt="Play: ${card.title}"`)
    const clean = letterSnippet(planWith('clean=1', of))
    expect(clean).toContain('src="https://readout.example/posters/no-sail.clean.card.jpg"')
    expect(clean).not.toContain('damn')
    expect(letterSnippet(planWith('', of)), 'no hole where pictures are off').not.toMatch(
      /<img[^>]* height=/,
    )
    expect(letterSnippet(planWith('', { ...card, picture: null }))).not.toContain('<img')
  })

  test('as plain text says the same, and where it can be opened', () => {
    const text = textSnippet(planWith(''))
    for (const said of [card.label, 'The captain said damn the ferry.', card.author, card.digest])
      expect(text).toContain(said)
    expect(text).toContain('\nhttps://readout.example/#line=no-sail\n')
    expect(text).not.toContain('<')
    expect(textSnippet(planWith('clean=1'))).not.toContain('damn')
  })

  test('of a picture holds them in its alternative text', () => {
    expect(pictureSnippet(planWith(''))).toContain(`alt="${card.alt}"`)
  })

  test('with clean words shows no picture, which is not masked, and no strong word', () => {
    const text = pictureSnippet(planWith('clean=1'))
    expect(text).not.toContain('<img')
    expect(text).not.toContain('damn')
    expect(text).toContain('█████ the ferry.')
  })

  test('of a pinned player carries the digest of its script', () => {
    const pinned = { base: 'https://readout.example/v/1.0.0-0123456789/', integrity: 'sha384-xyz' }
    const text = elementSnippet(planWith(''), pinned, 'tag')
    expect(text).toContain('src="https://readout.example/v/1.0.0-0123456789/embed.js"')
    expect(text).toContain('integrity="sha384-xyz" crossorigin="anonymous"')
  })

  test('of a player says as text where it leads, if that means something elsewhere', () => {
    const told = (base: string) =>
      /data-readout="address"[^>]*>([^<]*)</.exec(
        elementSnippet({ ...planWith(''), base }, null, 'sheet'),
      )?.[1]
    expect(told('https://readout.example/')).toBe('https://readout.example/#line=no-sail')
    expect(told('../')).toBeUndefined()
  })

  test('for a feed is one well-formed item, whose description is label, words, author and link', () => {
    for (const asked of ['', 'clean=1']) {
      const item = feedItemSnippet(planWith(asked, { ...card, title: 'Ferry & “Co” <1>' }))
      const said: Record<string, string> = {}
      let open = ''
      const parser = new Parser(
        {
          onopentag: (name) => {
            open = name
          },
          ontext: (text) => {
            said[open] = (said[open] ?? '') + text
          },
          onclosetag: () => {
            open = ''
          },
        },
        { xmlMode: true },
      )
      parser.end(item)
      expect(said.title).toBe(`Ferry & “Co” <1>. ${card.label}`)
      expect(said.link).toMatch(/^https:\/\/readout\.example\/lines\/no-sail(?:\.clean)?\.html$/)
      expect(said.guid).toBe(said.link)
      const { text, links, handlers } = htmlParts(said.description ?? '')
      for (const stays of [card.label, 'the ferry.', card.author, card.publisher])
        expect(text).toContain(stays)
      expect(links.join()).toContain('#line=no-sail')
      expect(handlers).toEqual([])
      expect(text.includes('damn')).toBe(asked === '')
    }
  })

  test('of a picture has the one that is asked for; with masked words a masked one, and for a lesson none', () => {
    const jpg = { file: 'posters/no-sail.card.jpg', width: 1200, height: 630 }
    const square = { file: 'posters/no-sail.1080x1080.png', width: 1080, height: 1080 }
    const masked = { file: 'posters/no-sail.clean.card.jpg', width: 1200, height: 630 }
    const whole = { ...card, clean: card.clean && { ...card.clean, pictures: [masked] } }
    const of: Card = { ...whole, pictures: [jpg, square] }
    expect(pictureSnippet(planWith('', of))).toContain(
      'src="https://readout.example/posters/no-sail.webp" width="1200" height="750"',
    )
    const asked = pictureSnippet(planWith('', of), square)
    expect(asked).toContain(`${square.file}" width="1080" height="1080" alt="${card.alt}"`)
    const clean = pictureSnippet(planWith('clean=1', of))
    expect(clean).toContain(`${masked.file}" width="1200" height="630"`)
    expect(clean).toContain('█████ the ferry')
    expect(clean).not.toContain('damn')
    expect(
      picturesOf(
        of,
        readOptions((name) => (name === 'mode' ? 'teach' : null)),
      ),
    ).toEqual([])
    // Data of an earlier build name no masked picture: the words stand in for it.
    expect(pictureSnippet(planWith('clean=1', { ...card, pictures: [jpg] }))).not.toContain('<img')
  })

  test('of a player holds label, words, picture and a link to play, but never an unmasked picture', () => {
    const text = elementSnippet(planWith(''), null, 'tag')
    expect(text).toContain('src="https://readout.example/posters/no-sail.webp"')
    expect(text).toMatch(/href="https:\/\/readout\.example\/#line=no-sail" data-readout="play"/)
    expect(text.replace(/<[^>]+>|\n */g, ' ')).toMatch(
      /Reconstructed\. No transcript has been published\. +Play +Published by The Paper · +Verify +https:\S+ .*The captain said +damn the ferry\./,
    )
    expect(text).toContain('as A. Reporter tells it · Only the harbour says so · ')
    const clean = elementSnippet(planWith('clean=1'), null, 'tag')
    expect(clean).toContain('href="https://readout.example/?clean=1#line=no-sail"')
    expect(clean).not.toMatch(/damn|<img/)
    expect(clean).toContain('█████ the ferry.')
  })

  test('of a lesson leads to it, masked, and says nothing of how the line is attested', () => {
    for (const text of [
      elementSnippet(planWith('mode=teach'), null, 'tag'),
      quoteSnippet(planWith('mode=teach')),
      pictureSnippet(planWith('mode=teach')),
    ]) {
      expect(text).toContain('href="https://readout.example/lesson.html#line=no-sail"')
      expect(text).not.toMatch(/damn|<img|Only the harbour/)
    }
  })

  test('that is an address leads to the page of the line; one that is a file, to the file', () => {
    expect(addressSnippet(planWith(''))).toBe('https://readout.example/lines/no-sail.html')
    expect(fileSnippet(planWith(''))).toContain(
      '<a href="https://readout.example/offline/made-up.html" download>The Ferry. Reconstructed.',
    )
  })

  test('for a strict policy has no style in its tags', () => {
    expect(elementSnippet(planWith(''), null, 'sheet')).not.toContain('style=')
    const styles = [...elementSnippet(planWith(''), null, 'tag').matchAll(/style="([^"]+)"/g)]
    expect(new Set(styles.map(([, style]) => style)).size).toBeGreaterThan(8)
    const plain = elementSnippet(planWith(''), null, 'sheet').replace(/ [\w-]+="[^"]*"/g, '')
    for (const [place] of looksSheet().matchAll(/^.*(?= \{)/gm))
      expect(plain, place).toContain(
        `<${place
          .replace(/ > \*$/, '')
          .split(' ')
          .at(-1)}>`,
      )
    for (const [, style] of styles) expect(looksSheet()).toContain(`${style}`.replaceAll(';', '; '))
  })

  test('of a frame has its height in its style too: a page may take the attribute’s away', () => {
    for (const text of [frameSnippet(planWith('')), quoteAndFrameSnippet(planWith(''))]) {
      expect(text).toContain(`height="${heightFor(320, false)}"`)
      expect(text).toMatch(/<iframe[^>]* style="[^"]*;height:560px"/)
    }
  })

  test('for pages that let nothing run is the line’s own page, masked where that is asked', () => {
    expect(stillFrameSnippet(planWith('theme=dark'))).toMatch(
      /^<iframe src="https:\/\/readout\.example\/lines\/no-sail\.html" title="The Ferry\. Reconstructed\. [^>]* sandbox=""><\/iframe>$/,
    )
    expect(stillFrameSnippet(planWith('clean=1'))).toContain('/lines/no-sail.clean.html"')
    expect(stillFrameSnippet(planWith('clean=1', { ...card, clean: null }))).toContain(
      '/lines/no-sail.html"',
    )
  })

  test('says which way its words run, on whatever page', () => {
    for (const [language, dir] of [
      ['en-GB', 'ltr'],
      ['ar', 'rtl'],
      ['he-IL', 'rtl'],
      ['not a language', 'ltr'],
    ]) {
      const plan = planWith('', { ...card, language: `${language}` })
      for (const text of [quoteSnippet(plan), elementSnippet(plan, null, 'sheet')])
        for (const [, after] of text.matchAll(/ lang="[^"]*"( dir="\w+")?/g))
          expect(after, language).toBe(` dir="${dir}"`)
    }
  })

  test('gives every tag with words a size of its own: a page may shrink every tag', () => {
    for (const text of [quoteSnippet(planWith('')), elementSnippet(planWith(''), null, 'tag')])
      for (const [tag] of text.matchAll(/<(?:blockquote|p|b|i|cite|a)\b[^>]*>/g))
        if (!tag.includes('data-readout="picture"')) expect(tag).toMatch(/font-size:(max\(|1em)/)
  })

  test('of a player says which player and which story it is of, whatever else the page holds', () => {
    const tag = (text: string) => /<readout-player[^>]*>/.exec(text)?.[0]
    expect(tag(elementSnippet(planWith(''), null, 'sheet'))).toBe(
      '<readout-player src="https://readout.example/" story="made-up" line="no-sail">',
    )
    const pinned = { base: 'https://readout.example/v/1.0.0-0123456789/', integrity: 'sha384-xyz' }
    expect(tag(elementSnippet(planWith(''), pinned, 'sheet'))).toContain(`src="${pinned.base}"`)
  })

  test('names the frame by its title and label', () => {
    expect(frameSnippet(planWith('theme=dark'))).toContain(
      'src="https://readout.example/frame.html?line=no-sail&amp;theme=dark" title="The Ferry. Reconstructed.',
    )
  })

  test('never lets a text out of its place, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const safe = escaped(text)
        expect(safe).not.toMatch(/[<>"]/)
        const hostile = { ...card, title: text, author: text, label: text, alt: text }
        const tags = frameSnippet(planWith('', hostile)).match(/<\/?[a-z]+/g)
        expect(tags).toEqual(['<iframe', '</iframe'])
      }),
    )
  })
})
