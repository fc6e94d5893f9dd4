# One process of Misstep: the app and its rooms on port 5180. See docs/running-rooms.md.
FROM node:24-slim AS build
WORKDIR /misstep
COPY package.json package-lock.json ./
RUN npm install --no-audit --no-fund
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:24-slim
ENV NODE_ENV=production PORT=5180 DATA_FOLDER=/data
WORKDIR /misstep
COPY --from=build /misstep/node_modules node_modules
COPY --from=build /misstep/dist dist
COPY --from=build /misstep/src src
COPY --from=build /misstep/scenarios scenarios
COPY --from=build /misstep/package.json package.json
RUN mkdir /data && chown node /data
USER node
VOLUME /data
EXPOSE 5180
HEALTHCHECK --interval=30s --timeout=3s CMD ["node", "-e", "fetch('http://127.0.0.1:5180/health').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--disable-warning=ExperimentalWarning", "src/server/start.ts"]
