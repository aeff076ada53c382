import ts from 'typescript';

/** A text that a person meets and that stands in the code, instead of among the words. */
export type WildText = Readonly<{ line: number; text: string }>;

/** Attributes that are read out or shown. */
const READ_ATTRIBUTES =
  /^(aria-(label|description|valuetext|roledescription|placeholder)|alt|title|label|placeholder|question)$/;
/** The product's own name is the same in every language. */
const NAMES = ['Advay Vision'];

/** `a ?? b` shows either of them, `a === b` neither. */
const HANDS_ON = [
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.PlusToken,
];

/** Everything in a file of JSX that is shown or read out as it stands there. */
export function wildTextsIn(source: string): readonly WildText[] {
  const file = ts.createSourceFile(
    'seen.tsx',
    source,
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.TSX,
  );
  const found: WildText[] = [];
  const note = (node: ts.Node, text: string) => {
    const shown = text.replace(/\s+/g, ' ').trim();
    if (!/\p{L}/u.test(shown) || NAMES.includes(shown)) return;
    const { line } = file.getLineAndCharacterOfPosition(node.getStart());
    found.push({ line: line + 1, text: shown });
  };
  const look = (node: ts.Node): void => {
    if (ts.isJsxText(node)) note(node, node.text);
    else if (ts.isJsxAttribute(node)) {
      const isRead = READ_ATTRIBUTES.test(node.name.getText());
      if (isRead && node.initializer) noteStrings(node.initializer);
      else if (node.initializer) look(node.initializer);
      return;
    } else if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent) && node.expression) {
      noteShown(node.expression);
    }
    ts.forEachChild(node, look);
  };
  /** Every string that an attribute's value may become. */
  const noteStrings = (node: ts.Node): void => {
    if (ts.isJsxExpression(node)) {
      if (node.expression) noteShown(node.expression);
    } else if (ts.isStringLiteral(node)) note(node, node.text);
  };
  const noteShown = (node: ts.Expression): void => {
    if (ts.isStringLiteralLike(node)) note(node, node.text);
    else if (ts.isTemplateExpression(node)) {
      note(
        node,
        [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(' '),
      );
    } else if (ts.isConditionalExpression(node)) {
      noteShown(node.whenTrue);
      noteShown(node.whenFalse);
    } else if (ts.isParenthesizedExpression(node)) noteShown(node.expression);
    else if (ts.isBinaryExpression(node) && HANDS_ON.includes(node.operatorToken.kind)) {
      noteShown(node.left);
      noteShown(node.right);
    }
  };
  look(file);
  return found;
}
