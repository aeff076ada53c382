# What build-release.ts wrote into release/signaling, and Node; nothing is installed here.
FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0
WORKDIR /app
COPY . .
USER node
CMD ["node", "--max-semi-space-size=4", "main.mjs"]
