import { useParams } from 'react-router';

/** Where a child plays one game. */
export function PlayScreen() {
  const { gameID } = useParams();
  return <main data-game={gameID} />;
}
