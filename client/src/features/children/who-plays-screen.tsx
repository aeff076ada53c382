export function WhoPlaysScreen() {
  return <main>WhoPlaysScreen</main>;
}
