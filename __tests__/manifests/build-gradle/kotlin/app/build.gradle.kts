plugins {
    kotlin("jvm") version "1.9.22"
    id("com.example.kiln") version "2.1" apply false
    alias(libs.plugins.brush)
}

dependencies {
    implementation("com.example:mosaic:1.0.0")
    implementation("com.example", "grout", "0.9")
    implementation(group = "com.example", name = "glaze", version = "1.4.0")
    implementation(kotlin("stdlib", "1.9.22"))
    implementation("com.example:tile:${property("tileVersion")}")
    implementation("com.example:lustre:$lustreVersion")
    implementation("com.example:held") {
        version {
            strictly("7.1")
        }
    }
    testImplementation(projects.own)
}
