import IconPingPong from '~icons/fluent-emoji-flat/ping-pong';

export const Picture = () => <IconPingPong width="100%" height="100%" aria-hidden="true" />;
