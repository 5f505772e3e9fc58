import { plateAddress } from '../../../runtime/plates/index.ts'
import type { DeferredNeeds, DeferredParts } from '../deferred-parts.ts'
import { KeyCard } from '../KeyCard.tsx'
import { AutoMark } from './AutoMark.tsx'
import { Dialogs } from './Dialogs.tsx'
import { EndPlace } from './EndPlace.tsx'
import { enterEvent } from './enter.ts'
import { FirstKey } from './FirstKey.tsx'
import { GuessCard, Said } from './GuessCard.tsx'
import { isOwnPage } from './hand.ts'
import { PictureButtons } from './PictureButtons.tsx'
import type { Services } from './services.ts'
import { Position, SceneAndChapters, Where } from './Where.tsx'

/** The deferred parts of the screen, over the services that they show. */
export const createParts = (
  { player, ui, stills }: Pick<DeferredNeeds, 'player' | 'ui' | 'stills'>,
  services: Services,
): DeferredParts => ({
  plateAddress,
  KeyCard: ({ onClose }) => (
    <KeyCard
      sides={Object.keys(player.work.bundle.story.parties).length}
      grade={ui.example.value?.grade ?? 'none'}
      onGrade={services.setGrade}
      onClose={onClose}
    />
  ),
  OverPicture: () => (
    <>
      <PictureButtons sound={ui.sound} />
      <AutoMark going={services.auto} />
    </>
  ),
  Dialogs: () => <Dialogs player={player} ui={ui} stills={stills} services={services} />,
  EndPlace: (props) => (
    <EndPlace player={player} ui={ui} stills={stills} guesses={ui.guesses.value} {...props} />
  ),
  Guess: () => <GuessCard guess={services.guess} />,
  Said: () => <Said said={services.guess.said.value} />,
  FirstKey: () => (
    <FirstKey
      bundle={player.work.bundle}
      stills={stills}
      address={plateAddress}
      onNext={() => enterEvent(player, ui, isOwnPage())}
    />
  ),
  Position: () => <Position player={player} />,
  Where: () => <Where player={player} ui={ui} />,
  SceneAndChapters: () => <SceneAndChapters player={player} />,
})
