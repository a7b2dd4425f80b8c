ThisBuild / scalaVersion := "2.13.12"

val tileVersion = "1.4.0"

lazy val root = (project in file("."))
  .settings(
    libraryDependencies ++= Seq(
      "com.example" %% "mosaic" % "1.0.0",
      "com.example" % "grout" % tileVersion,
      // "com.example" % "dust" % "0.1",
      "com.example" %% "mosaic-check" % "0.2" % Test,
      "com.example" %% "glaze" % Versions.glaze,
    ),
  )

addSbtPlugin("com.example" % "sbt-kiln" % "2.1")
