# A release for nginx, assembled with --at=/srv, and nginx; nothing is installed here.
ARG BASE=docker.io/nginxinc/nginx-unprivileged:1.27-alpine@sha256:65e3e85dbaed8ba248841d9d58a899b6197106c23cb0ff1a132b7bfe0547e4c0
FROM ${BASE}
WORKDIR /srv
# Of root, and not to be written to, whatever the builder's files were.
COPY --chmod=0555 . .
USER 101:101
# To nginx SIGTERM is the hard end; this one answers who is there first.
STOPSIGNAL SIGQUIT
ENTRYPOINT []
CMD ["nginx", "-e", "stderr", "-c", "/srv/main.conf"]
