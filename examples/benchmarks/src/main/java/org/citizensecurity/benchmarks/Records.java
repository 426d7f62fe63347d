package org.citizensecurity.benchmarks;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.citizensecurity.classification.RecordText;
import org.citizensecurity.examples.Catalogue;
import org.citizensecurity.intervention.Intervention;

/**
 * Records as aid data has them: a title and a description of 20 to 1,200 characters in one of three
 * languages, one in five about security. Always the same for the same seed.
 */
final class Records {
  private static final int SHORTEST = 20;
  private static final int LONGEST = 1_200;
  private static final int ONE_IN = 5;

  private static final ImmutableList<String> OTHER_FIELDS = ImmutableList.of(
      "The project will rehabilitate 120 kilometres of rural roads and four bridges.",
      "It improves the quality of primary education in the poorest municipalities.",
      "Technical assistance to small farmers raises yields of coffee and cocoa.",
      "A loan to the water company extends the network to 14,000 households.",
      "Support to the ministry of finance for the management of public debt.",
      "Vaccination campaigns and prenatal care reach mothers in remote districts.",
      "Scholarships for engineers; exchange of researchers between both universities.",
      "El programa mejora el acceso a agua potable y saneamiento en zonas rurales.",
      "Fortalecimiento de las capacidades de gestión de los gobiernos municipales.",
      "Construcción de tres escuelas y dotación de mobiliario para 2.400 alumnos.",
      "Apoyo a pequeños productores de café en el manejo sostenible del bosque.",
      "Capacitación de docentes en lectura, matemáticas y nuevas tecnologías.",
      "Asistencia técnica al instituto de estadística para el censo de población.",
      "Crédito para la modernización de la red eléctrica y las energías renovables.",
      "O projeto apoia a formação de técnicos em agricultura tropical e pecuária.",
      "Intercâmbio de experiências em alimentação escolar e compras públicas.",
      "Implantação de bancos de leite humano em hospitais da rede pública.",
      "Capacitação em gestão de recursos hídricos e monitoramento do desmatamento.",
      "Apoio à vigilância sanitária e ao controle de vetores na fronteira.",
      "Missão técnica para avaliar o andamento das atividades de cooperação.");

  private Records() {}

  static ImmutableList<RecordText> of(int count, long seed) {
    Random random = new Random(seed);
    List<String> security = security();
    ImmutableList.Builder<RecordText> records = ImmutableList.builder();
    for (int i = 0; i < count; i++) {
      List<String> sentences = i % ONE_IN == 0 ? security : OTHER_FIELDS;
      int length = SHORTEST + random.nextInt(LONGEST - SHORTEST);
      records.add(RecordText.of(
          sentences.get(random.nextInt(sentences.size())), text(sentences, length, random)));
    }
    return records.build();
  }

  /** A text of about this many characters. */
  static String text(int length, long seed) {
    List<String> all = new ArrayList<>(OTHER_FIELDS);
    all.addAll(security());
    return text(all, length, new Random(seed));
  }

  private static String text(List<String> sentences, int length, Random random) {
    StringBuilder text = new StringBuilder(length);
    while (text.length() < length) {
      text.append(sentences.get(random.nextInt(sentences.size()))).append(' ');
    }
    text.setLength(length);
    return text.toString();
  }

  private static List<String> security() {
    List<String> sentences = new ArrayList<>();
    for (Intervention intervention : Catalogue.read().value().interventions()) {
      intervention
          .description()
          .byLanguage()
          .values()
          .forEach(text ->
              Splitter.on(". ").split(text).forEach(sentence -> sentences.add(sentence + ".")));
    }
    return sentences;
  }

  static long characters(List<RecordText> records) {
    return records.stream()
        .flatMap(record -> record.passages().stream())
        .mapToLong(passage -> passage.text().length())
        .sum();
  }
}
