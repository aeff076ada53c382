# What build-release.ts wrote into release/signaling, and Node; nothing is installed here.
ARG BASE=docker.io/library/node:24-slim@sha256:a9f5f7c91a432850b2a8a7797adf5eadb6c733ceed61167806cee7ea7fbc29df
FROM ${BASE}
ENV NODE_ENV=production HOST=0.0.0.0
WORKDIR /app
# Of root, and not to be written to, whatever the builder's files were.
COPY --chmod=0555 . .
USER 1000:1000
STOPSIGNAL SIGTERM
ENTRYPOINT []
CMD ["node", "main.mjs"]
