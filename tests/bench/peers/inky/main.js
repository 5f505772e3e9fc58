/* global inkjs, storyContent */
const place = document.getElementById('story')
const story = new inkjs.Story(storyContent)

/** Adds what comes next to the page, and what can be chosen after it. */
function goOn() {
  while (story.canContinue) {
    const paragraph = document.createElement('p')
    paragraph.className = 'line'
    paragraph.textContent = story.Continue()
    place.append(paragraph)
  }
  for (const { text, index } of story.currentChoices) {
    const choice = document.createElement('a')
    choice.className = 'choice'
    choice.href = '#'
    choice.textContent = text
    choice.addEventListener('click', (event) => {
      event.preventDefault()
      for (const old of place.querySelectorAll('.choice')) old.remove()
      story.ChooseChoiceIndex(index)
      goOn()
    })
    place.append(choice)
  }
}

goOn()
