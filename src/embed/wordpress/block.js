// As WordPress runs it: no build, and its own libraries by name.
;(({ blocks, blockEditor, components, element, serverSideRender: Preview }) => {
  const h = element.createElement

  const choice = (label, value, onChange, values) =>
    h(components.SelectControl, {
      label,
      value: value || '',
      options: values.map(([one, name]) => ({ value: one, label: name })),
      onChange,
    })

  // What people copy is an address: of the line's page, or of the play at the line.
  const idIn = (text) =>
    /(?:\/lines\/|#line=)([A-Za-z][A-Za-z0-9-]*)(?:\.clean)?(?:\.html)?$/.exec(text.trim())?.[1] ??
    text

  blocks.registerBlockType('readout/player', {
    edit({ attributes, setAttributes }) {
      const set = (name) => (value) => setAttributes({ [name]: value || undefined })
      const settings = h(
        blockEditor.InspectorControls,
        null,
        h(
          components.PanelBody,
          { title: 'Player' },
          choice('Show', attributes.mode, set('mode'), [
            ['', 'the play'],
            ['read', 'the whole as text'],
            ['compare', 'the accounts side by side'],
            ['teach', 'the lesson'],
          ]),
          choice('Edition', attributes.theme, set('theme'), [
            ['', 'as the page has it'],
            ['light', 'day'],
            ['dark', 'night'],
          ]),
          h(components.ToggleControl, {
            label: 'Mask strong language',
            checked: attributes.clean === true,
            onChange: set('clean'),
          }),
        ),
      )
      const line = h(components.TextControl, {
        label: 'Line',
        help: 'Its id, such as no-rockets, or the address of its page. The player’s embed.html has both.',
        value: attributes.line || '',
        onChange: (text) => set('line')(idIn(text)),
      })
      const words = attributes.line
        ? h(components.Disabled, null, h(Preview, { block: 'readout/player', attributes }))
        : null
      return h('div', blockEditor.useBlockProps(), settings, line, words)
    },
    save: () => null,
  })
})(window.wp)
