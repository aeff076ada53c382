import { type PackedArea, packVoices } from './pack-voices.ts';
import { VoicePackError } from './voice-pack-error.ts';

const kilobytes = (bytes: number) => `${(bytes / 1_000).toFixed(1)} kB`;

function printArea({ language, area, lines, voiceBytes }: PackedArea): void {
  console.log(`${language} ${area}: ${lines} lines, ${kilobytes(voiceBytes)}`);
}

try {
  const recordingsDir = process.env.ADVAY_VOICES_DIR || undefined;
  const { synthesised } = await packVoices({ recordingsDir, onArea: printArea });
  const { user, system } = process.cpuUsage();
  const seconds = ((user + system) / 1_000_000).toFixed(1);
  console.log(`Voices are packed: ${synthesised} texts synthesised in ${seconds} s of processor.`);
} catch (error) {
  if (!(error instanceof VoicePackError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
