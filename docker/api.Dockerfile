# The application. Built from the root of the repository:
#   docker build -f docker/api.Dockerfile .
# Both stages must have the same JDK: the AOT cache fits only the one that made it.
ARG JDK=eclipse-temurin:25.0.3_9-jdk

FROM ${JDK} AS build
# The training run starts PostgreSQL, which does not run as root.
RUN useradd --create-home builder && install -d -o builder /source
USER builder
WORKDIR /source
COPY --chown=builder backend backend
COPY --chown=builder openapi openapi
COPY --chown=builder docker/keycloak docker/keycloak
COPY --chown=builder docker/postgres docker/postgres
COPY --chown=builder docker/jvm.options docker/jvm.options
RUN backend/local/bin/build backend && backend/local/bin/train
# The solver would unpack its native libraries to /tmp, from where a container runs nothing.
RUN jar --extract --file backend/app/target/quarkus-app/lib/main/*.ortools-linux-$(uname -m | tr _ -)-*.jar \
  && mv ortools-linux-* ortools

FROM ${JDK}
RUN useradd --system --no-create-home --uid 10001 mentorship
WORKDIR /app
COPY --from=build /source/backend/app/target/quarkus-app ./
COPY --from=build /source/ortools ./ortools
COPY --from=build /source/docker/jvm.options ./
USER 10001
EXPOSE 8080
ENV QUARKUS_HTTP_HOST=0.0.0.0
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 CMD ["bash", "-c", \
  "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /q/health/ready HTTP/1.0\\r\\n\\r\\n' >&3 && read -r line <&3 && [[ $line == *' 200 '* ]]"]
ENTRYPOINT ["java", "@jvm.options", "-Djava.library.path=/app/ortools", "-XX:AOTCache=app.aot", "-jar", "quarkus-run.jar"]
