package io.suasion.tags.intake;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells what looks like data of a person rather than of a thing. It is a net, not a proof: it
 * catches what senders put into events by mistake.
 */
final class PersonalData {
  private static final Pattern NOT_OF_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]");

  /** Names of fields, without case, spaces and hyphens. A plain {@code name} is the thing's. */
  private static final Set<String> NAMES =
      Set.of(
          "mail",
          "phone",
          "phonenumber",
          "telephone",
          "telephonenumber",
          "mobilenumber",
          "mobilephone",
          "fax",
          "firstname",
          "middlename",
          "lastname",
          "fullname",
          "surname",
          "familyname",
          "givenname",
          "username",
          "customername",
          "nickname",
          "street",
          "zip",
          "zipcode",
          "postcode",
          "postalcode",
          "birthday",
          "birthdate",
          "dateofbirth",
          "dob",
          "ip",
          "clientip",
          "userip",
          "ipv4",
          "ipv6",
          "latitude",
          "longitude",
          "ssn",
          "passport",
          "passportnumber",
          "iban",
          "creditcard",
          "cardnumber",
          "邮箱",
          "电子邮件",
          "电话",
          "手机",
          "手机号",
          "姓名",
          "地址",
          "住址",
          "生日",
          "身份证",
          "身份证号");

  private static final Pattern EMAIL = Pattern.compile("[^\\s@]@[^\\s@]+\\.[^\\s@]");

  /**
   * Ten or eleven digits in a row are no article number, which has 8, 12, 13 or 14. Two numbers
   * with a hyphen between them are a range, unless the first looks like an area code.
   */
  private static final Pattern PHONE =
      Pattern.compile(
          "\\+[0-9][0-9 ()./-]{6,20}"
              + "|[0-9]{10,11}"
              + "|(?=(?:[^0-9]*[0-9]){9,15}[^0-9]*$)"
              + "(?:\\([0-9]+\\)[ /-]*[0-9]+|0[0-9]+[ /-]+[0-9]+|[0-9]+(?:[ /-]+[0-9]+){2})(?:[ /-]+[0-9]+)*");

  private static final Pattern IP_ADDRESS =
      Pattern.compile(
          "[0-9]{1,3}(?:\\.[0-9]{1,3}){3}"
              + "|(?=.*(?:::|(?::[^:]*){7}))[0-9a-fA-F]{0,4}(?::[0-9a-fA-F]{0,4}){2,7}");

  private PersonalData() {}

  /** Whether the field or what it holds looks like data of a person. */
  static boolean isIn(String name, String value) {
    return isNamed(name) || isText(name) || isText(value);
  }

  /** Whether the text itself looks like data of a person. */
  static boolean isText(String text) {
    String value = text.strip();
    return EMAIL.matcher(value).find()
        || PHONE.matcher(value).matches()
        || IP_ADDRESS.matcher(value).matches();
  }

  private static boolean isNamed(String name) {
    String plain = NOT_OF_A_WORD.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
    return NAMES.contains(plain) || plain.endsWith("email") || plain.endsWith("address");
  }
}
