package io.suasion.catalog;

import java.util.regex.Pattern;

/**
 * Recognises facts that a shop's system keeps for itself, by their name or by the look of their
 * value.
 */
final class InternalData {

  private static final Pattern NAME =
      Pattern.compile(
          "(?i)(?:.* )?(?:ids?|uuid|guid|sku|handle|slug|urls?|uri|href|links?|image(?: src| position| link)?|img|thumbnail"
              + "|photo|barcode|gtin|ean|upc|asin|mpn|seo|meta(?: .*)?|canonical|hash|checksum|etag|token|api key|image position|variant position|sort order|erp(?: .*)?|plu|property code|.* ref|supplier .*|channel (?:mgr|manager).*|identifier exists|capacity remaining|product\\.type|stock location"
              + "|template(?: suffix)?|tracking(?: .*)?|feed(?: .*)?|tax (?:class|code|status)|status|visibility|vendor code"
              + "|last (?:modified|updated)|(?:created|updated|modified|published|imported|synced)(?: (?:at|on|date|by|scope|timestamp))?|timestamp|gift card|requires shipping|taxable|charge tax|is paid|internal(?: .*)?|attribution|season code|warehouse(?: .*)?|(?:pick|storage) bin|lot tracking"
              + "|product group|plan id|slot type|.* slot type|stock status|catalogue no|availability status)"
              + "|.*(?:编码|编号|条码|货号|图片|主图|链接|网址|I[Dd]|id|库存量|房号|活动标签|库位|款号|SPU|spu|发货仓|运营备注|入库批次|批次号|物流模板|内部备注)");
  private static final Pattern VALUE =
      Pattern.compile(
          "(?i)(?:https?|ftp)://\\S+|www\\.\\S+|gid://\\S+|data:\\S+|//\\S+\\.\\S+|\\S+\\.(?:jpe?g|png|gif|webp|svg|pdf|mp4)(?:\\?\\S*)?"
              + "|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{24,}|\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d:\\d\\d\\S*");

  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)++");

  private InternalData() {}

  /**
   * Whether a handle is the address of a page, {@code corran-ev-52-my27}, and not the handle of a
   * bag.
   */
  static boolean isHandle(String attribute, String value) {
    return attribute.equals("handle") && SLUG.matcher(value).matches();
  }

  static boolean is(String attribute, String value) {
    return NAME.matcher(attribute).matches() || VALUE.matcher(value).matches();
  }
}
