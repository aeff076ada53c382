import type { AreaWords } from '../../areas.ts';

export const words: AreaWords['games/bubble_pop'] = {
  lines: {
    'pop-all': 'सारे बुलबुले फोड़ो',
    'hint-all': 'बुलबुले की ओर हाथ बढ़ाओ',
    'pop-sun': 'पीले बुलबुले फोड़ो',
    'pop-berry': 'लाल बुलबुले फोड़ो',
    'pop-sky': 'नीले बुलबुले फोड़ो',
    'pop-plum': 'बैंगनी बुलबुले फोड़ो',
    'find-sun': 'पीले तारे ढूँढ़ो',
    'find-berry': 'लाल दिल ढूँढ़ो',
    'find-sky': 'नीली बूँदें ढूँढ़ो',
    'find-plum': 'बैंगनी पत्ते ढूँढ़ो',
    'pop-number': 'हर {number} को फोड़ो',
    'find-number': 'अंक {number} ढूँढ़ो',
    'end-all': 'देखो, सारे फूट गए',
    'end-some': 'देखो, कितने फूट गए',
  },
};
