export function FamilyPage() {
  return <main>FamilyPage</main>;
}
