import org.citizensecurity.actor.*
import org.citizensecurity.aggregation.*
import org.citizensecurity.classification.*
import org.citizensecurity.code.*
import org.citizensecurity.examples.Catalogue
import org.citizensecurity.indicator.*
import org.citizensecurity.intervention.*
import org.citizensecurity.io.*
import org.citizensecurity.io.csv.*
import org.citizensecurity.io.json.*
import org.citizensecurity.io.report.*
import org.citizensecurity.measure.*
import org.citizensecurity.money.*
import org.citizensecurity.network.*
import org.citizensecurity.paradigm.*
import org.citizensecurity.place.*
import org.citizensecurity.portfolio.*
import org.citizensecurity.problem.*
import org.citizensecurity.statistics.*
import org.citizensecurity.statistics.agreement.*
import org.citizensecurity.statistics.change.*
import org.citizensecurity.statistics.concentration.*
import org.citizensecurity.text.*
import org.citizensecurity.time.*
import org.citizensecurity.trend.*
var catalogue = Catalogue.coded()
System.out.println("""
    The catalogue of documented interventions is in the variable 'catalogue'. Try

      ThreeTrends.test(catalogue).forEach(System.out::print)
      System.out.print(Aggregation.by(CountingPolicy.NUMBER, Dimensions.MEASURE).over(catalogue))
      System.out.print(Classifier.standard().classify(RecordText.of("Policía comunitaria en los barrios", "")).explain())
    """)
