/** Plain words to one address; no picture, no link that follows anybody. */
export type Mail = Readonly<{ to: string; subject: string; text: string }>;

/** Where mail goes. Rejects when it could not be handed over. */
export type Mailer = Readonly<{ send(mail: Mail): Promise<void> }>;
