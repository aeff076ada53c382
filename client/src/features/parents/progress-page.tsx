export function ProgressPage() {
  return <main>ProgressPage</main>;
}
