import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Field } from '../../../ui/field.tsx';
import { useHold } from '../../../ui/use-hold.ts';
import { useWords } from '../../../words/use-words.ts';
import { askGateQuestion, GATE_HOLD_MS, gateText, isGateAnswer } from './gate.ts';
import styles from './gate-screen.module.css';

const HOLD = `${GATE_HOLD_MS}ms`;

/** Two small hurdles for small hands: hold, then a product in words. */
export function GateScreen({ onPass }: { onPass: () => void }) {
  const { forGrownUps, gate } = useWords('parents/room');
  const [isHeld, setIsHeld] = useState(false);
  return (
    <main className={styles.screen}>
      <Card className={styles.card}>
        <h1>{forGrownUps}</h1>
        {isHeld ? <Question onPass={onPass} /> : <Hold onHeld={() => setIsHeld(true)} />}
        <ButtonLink to="/" tone="plain">
          {gate.backToGarden}
        </ButtonLink>
      </Card>
    </main>
  );
}

function Hold({ onHeld }: { onHeld: () => void }) {
  const { gate } = useWords('parents/room');
  const { isHeld, handlers } = useHold({ holdMs: GATE_HOLD_MS, onHeld });
  return (
    <>
      <p>{gate.pressButton}</p>
      <button
        type="button"
        className={styles.hold}
        data-is-holding={isHeld || undefined}
        {...handlers}
      >
        <span className={styles.filling} style={{ transitionDuration: isHeld ? HOLD : '0s' }} />
        <span className={styles.holdLabel}>{isHeld ? gate.keepHolding : gate.pressAndHold}</span>
      </button>
    </>
  );
}

function Question({ onPass }: { onPass: () => void }) {
  const { gate } = useWords('parents/room');
  const [question, setQuestion] = useState(() => askGateQuestion(Math.random));
  const [answer, setAnswer] = useState('');
  const [isAskedAnew, setIsAskedAnew] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const check = (event: FormEvent) => {
    event.preventDefault();
    if (isGateAnswer(question, answer)) return onPass();
    setIsAskedAnew(true);
    setQuestion(askGateQuestion(Math.random, question));
    setAnswer('');
    form.current?.querySelector('input')?.focus();
  };
  return (
    <form ref={form} className={styles.form} onSubmit={check}>
      <Field
        label={gateText(question, gate)}
        hint={gate.hint}
        error={isAskedAnew ? gate.anotherNumber : undefined}
        inputMode="numeric"
        autoComplete="off"
        value={answer}
        onChange={(event) => setAnswer(event.target.value)}
      />
      <Button type="submit">{gate.open}</Button>
    </form>
  );
}
