# The pages and the proxy before the application. Built from the root of the repository:
#   docker build -f docker/web.Dockerfile .
FROM node:24.21.0-slim AS build
WORKDIR /source/frontend
COPY frontend/package.json frontend/package-lock.json frontend/.npmrc ./
RUN npm ci --no-audit --no-fund
COPY frontend ./
RUN npm run build

FROM nginxinc/nginx-unprivileged:1.30.5-alpine
COPY docker/web/mentorship.conf.template /etc/nginx/templates/default.conf.template
COPY docker/web/headers.conf docker/web/proxy.conf /etc/nginx/mentorship/
COPY --from=build /source/frontend/dist /usr/share/nginx/html
# Only our own variable is filled in; nginx keeps its own.
ENV NGINX_ENVSUBST_FILTER=^(IDENTITY_ORIGIN|API)$
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --retries=3 CMD ["wget", "-q", "-O", "/dev/null", "http://127.0.0.1:8080/index.html"]
