# Keycloak, built for PostgreSQL, with the realm to import on the first start.
FROM quay.io/keycloak/keycloak:26.7.3 AS build
RUN /opt/keycloak/bin/kc.sh build --db=postgres --health-enabled=true --metrics-enabled=true

FROM quay.io/keycloak/keycloak:26.7.3
COPY --from=build /opt/keycloak/ /opt/keycloak/
COPY --chmod=444 docker/keycloak/mentorship-realm.json /opt/keycloak/data/import/
COPY --chmod=555 docker/keycloak/start.sh /opt/keycloak/bin/start-mentorship.sh
ENTRYPOINT ["/opt/keycloak/bin/start-mentorship.sh"]
