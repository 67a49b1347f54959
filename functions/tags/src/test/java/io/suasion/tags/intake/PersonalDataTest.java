package io.suasion.tags.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jane@example.org",
        "mail jane.doe+x@mail.example.org today",
        "+49 170 1234567",
        "+1 (555) 123-4567",
        "(555) 123-4567",
        "555-123-4567",
        "0170 1234567",
        "01701234567",
        "13800138000",
        "138 0013 8000",
        "192.168.0.17",
        "2001:db8::ff00:42:8329",
        "2001:0db8:0000:0000:0000:ff00:0042:8329",
        "::1",
      })
  void whatLooksLikeAPersonsIsTold(String value) {
    assertThat(PersonalData.isIn("note", value)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Acme",
        "39.99",
        "1200.00-1500.00",
        "10000-20000",
        "100000-200000",
        "96385074",
        "036000291452",
        "4006381333931",
        "2026-03-01",
        "2026-03-01T12:30:00Z",
        "12:30:00",
        "1920 x 1080",
        "5 GHz",
        "@home",
        "red/green",
        "iPhone 15 Pro",
        "10.15.7",
        "a:b:c",
      })
  void whatThingsHaveIsNot(String value) {
    assertThat(PersonalData.isIn("note", value)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "email", "E-Mail", "user_email", "contactEmail", "phone", "phone_number", "firstName",
        "last name", "address", "shipping_address", "birthday", "date_of_birth", "ip", "ip_address",
        "邮箱", "手机号", "jane@example.org",
      })
  void namesOfPersonalDataAreTold(String name) {
    assertThat(PersonalData.isIn(name, "x")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"name", "brand", "headphone", "ip_rating", "zipper", "phones", "microphone"})
  void namesOfThingsAreNot(String name) {
    assertThat(PersonalData.isIn(name, "x")).isFalse();
  }
}
