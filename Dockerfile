# syntax=docker/dockerfile:1
FROM node:24-bookworm-slim AS build
WORKDIR /app
RUN npm install --global pnpm@10.34.9
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml .pnpmfile.cjs ./
COPY packages/schema/package.json packages/schema/
COPY packages/api/package.json packages/api/
COPY packages/sdk/package.json packages/sdk/
# The root's own tools, among them its Node, stay out of the image.
RUN pnpm install --frozen-lockfile --prod --no-optional --ignore-scripts --filter @20x10/api...

FROM node:24-bookworm-slim
ENV NODE_ENV=production \
    DATA_DIR=/data/records
WORKDIR /app
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/packages packages
COPY package.json pnpm-workspace.yaml ./
COPY migrations migrations
COPY packages/schema packages/schema
COPY packages/api packages/api
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=40s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.PORT || 3000) + '/readyz').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "packages/api/src/bin/start.ts"]
