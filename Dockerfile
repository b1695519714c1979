# syntax=docker/dockerfile:1
# Build with a JDK, run with a JRE. Each step was run by hand in this order; see the README.
FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /build
COPY pom.xml .
COPY .mvn .mvn
RUN mvn -B -q dependency:go-offline
COPY src src
RUN mvn -B -q -Dmaven.test.skip=true -Dspotless.check.skip=true package \
 && java -Djarmode=tools -jar target/career-benchmarks.jar extract --destination /app

FROM eclipse-temurin:17-jre AS run
COPY --from=build /app /app
# What serve runs when; mount another folder over it to change that.
COPY jobs /benchmarks/jobs
# The archive of loaded classes must be made by the Java that uses it.
RUN java -jar /app/career-benchmarks.jar sample --out /tmp/train/input --schools 12 --seed 1 \
 && java -XX:+UseSerialGC -XX:ArchiveClassesAtExit=/app/classes.jsa -jar /app/career-benchmarks.jar nightly \
        --input /tmp/train/input --output /tmp/train/output --data /tmp/train/data \
 && rm -rf /tmp/train \
 && useradd --uid 10001 --no-create-home --home-dir /benchmarks benchmarks \
 && mkdir -p /benchmarks/input /benchmarks/output /benchmarks/data \
 && chown benchmarks /benchmarks/output /benchmarks/data
USER 10001
WORKDIR /benchmarks
ENV LC_ALL=C.UTF-8
# Only serve listens, and only if told to: serve --address 0.0.0.0
EXPOSE 8080
# The root file system may be read-only: everything is written below these two, and temporary files to /tmp.
VOLUME ["/benchmarks/output", "/benchmarks/data"]
HEALTHCHECK --interval=5m --timeout=30s CMD ["java", "-XX:SharedArchiveFile=/app/classes.jsa", "-XX:+UseSerialGC", "-jar", "/app/career-benchmarks.jar", "help"]
ENTRYPOINT ["java", "-XX:SharedArchiveFile=/app/classes.jsa", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx256m", "-Dsun.jnu.encoding=UTF-8", "-jar", "/app/career-benchmarks.jar"]
CMD ["help"]
