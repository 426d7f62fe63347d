# Prints the values that the tests of org.citizensecurity.statistics expect.
# Base R 4.2.2; functions that it lacks are written here from their definitions.
options(digits = 12)
show <- function(name, ...) cat(name, formatC(c(...), digits = 12, format = "g"), "\n")

# Share of Latin America and the Caribbean in net official aid, %: years are missing
year <- c(1990, 1995, 2000:2010)
lac <- c(8.94, 10.79, 9.72, 11.40, 8.10, 8.54, 8.53, 6.17, 6.84, 6.44, 7.26, 7.11, 8.25)

cat("## Kendall\n")
kendall <- function(name, x, y, ...) {
  t <- suppressWarnings(cor.test(x, y, method = "kendall", ...))
  show(name, t$statistic, t$estimate, t$p.value)
}
x <- c(44.4, 45.9, 41.9, 53.3, 44.7, 44.1, 50.7, 45.2, 60.1)
y <- c(2.6, 3.1, 2.5, 5.0, 3.6, 4.0, 5.2, 2.8, 3.8)
kendall("Hollander-Wolfe exact", x, y)
kendall("LAC share exact", year, lac)
kendall("four rising", 1:4, 1:4)
kendall("49 exact", 1:49, (1:49 * 17) %% 53)
kendall("50 normal", 1:50, (1:50 * 17) %% 53, continuity = TRUE)
kendall("Nile ties", 1871:1970, as.numeric(Nile), continuity = TRUE)
tt <- c(1, 1, 2, 3, 3, 3, 5, 8); tv <- c(2, 1, 2, 2, 4, 3, 4, 4)
kendall("ties in both", tt, tv, continuity = TRUE)
kendall("LakeHuron", 1875:1972, as.numeric(LakeHuron), continuity = TRUE)

cat("## Theil-Sen\n")
S <- function(x, y) { s <- 0; n <- length(x)
  for (i in 1:(n - 1)) for (j in (i + 1):n) s <- s + sign(x[j] - x[i]) * sign(y[j] - y[i]); s }
varS <- function(x, y) { n <- length(x)
  a <- table(x); b <- table(y); f <- function(t) sum(t * (t - 1) * (2 * t + 5))
  (f(n) - f(a) - f(b)) / 18 + sum(a * (a - 1)) * sum(b * (b - 1)) / (2 * n * (n - 1)) +
    sum(a * (a - 1) * (a - 2)) * sum(b * (b - 1) * (b - 2)) / (9 * n * (n - 1) * (n - 2)) }
sen <- function(x, y, level = 0.95) {
  d <- outer(y, y, "-") / outer(x, x, "-")
  s <- sort(d[lower.tri(d) & is.finite(d)])
  N <- length(s); C <- qnorm((1 + level) / 2) * sqrt(varS(x, y))
  b <- median(s)
  c(b, median(y) - b * median(x), approx(seq_len(N), s, xout = c((N - C) / 2, (N + C) / 2 + 1))$y) }
show("LAC share", sen(year, lac))
show("LAC share 0.9", sen(year, lac, 0.9))
show("Hollander-Wolfe", sen(x, y))
show("Nile", sen(1871:1970, as.numeric(Nile)))
show("ties in both", sen(tt, tv))

cat("## Hamed-Rao\n")
hamed <- function(x, y) { n <- length(x); b <- sen(x, y)[1]
  rest <- y - (median(y) + b * (x - median(x)))
  r <- rep(NA, max(x) - min(x) + 1)
  r[x - min(x) + 1] <- rank(round(rest / max(abs(rest)), 10))
  rho <- acf(r, lag.max = length(r) - 1, plot = FALSE, na.action = na.pass)$acf[-1]
  m <- sapply(seq_along(rho), function(i) sum(!is.na(r[seq_len(length(r) - i)] + r[-seq_len(i)])))
  rho[is.na(rho) | abs(rho) <= qnorm(0.975) / sqrt(n)] <- 0
  f <- 1 + 2 / (n * (n - 1) * (n - 2)) * sum(m * (m - 1) * (m - 2) * rho)
  s <- S(x, y); z <- (s - sign(s)) / sqrt(f * varS(x, y))
  c(s, f * varS(x, y), z, 2 * pnorm(-abs(z))) }
show("Nile", hamed(1871:1970, as.numeric(Nile)))
show("LakeHuron", hamed(1875:1972, as.numeric(LakeHuron)))
show("LAC share", hamed(year, lac))
keep <- (1875:1972) %% 5 != 0
show("LakeHuron without every fifth year", hamed((1875:1972)[keep], as.numeric(LakeHuron)[keep]))

show("alternating", hamed(1:20, rep(c(1, -1), 10)))
show("negative", suppressWarnings(hamed(1:12, c(1, 9, 2, 8, 3, 7, 4, 8, 2, 9, 1, 10))))

cat("## Trend of proportions\n")
smokers <- c(83, 90, 129, 70); patients <- c(86, 93, 136, 82)
trend <- function(name, e, n, t) { r <- prop.trend.test(e, n, t)
  w <- sum((e - n * sum(e) / sum(n)) * (t - sum(n * t) / sum(n)))
  show(name, r$statistic, sign(w) * sqrt(r$statistic), r$p.value) }
trend("smokers 1:4", smokers, patients, 1:4)
trend("smokers 0 0 1 2", smokers, patients, c(0, 0, 1, 2))
half <- c(1.5, 3, 4.5, 4, 8.5); all <- c(7, 9, 8, 6, 11); when <- c(1998, 2001, 2002, 2006, 2012)
trend("half counts", half, all, when)
logit <- function(name, e, n, t) {
  m <- glm(e / n ~ t, weights = n, family = quasibinomial, control = list(epsilon = 1e-14, maxit = 100))
  s <- summary(m, dispersion = 1)$coefficients
  show(name, s[2, 1], s[1, 1], s[2, 2], 2 * pnorm(-abs(s[2, 1] / s[2, 2]))) }
logit("smokers", smokers, patients, 1:4)
logit("half counts", half, all, when)
logit("steep", c(0, 1, 40, 50), c(50, 40, 41, 50), c(0, 1, 2, 3))
logit("Titanic women by class", c(141, 93, 90), c(145, 106, 196), 1:3)

overshoot <- suppressWarnings(glm(c(1, 0, 1) ~ c(0, 2, 10), weights = c(1, 1000, 50), family = binomial,
  start = c(-9.67762155172, 1.49709895048), control = list(epsilon = 1e-15, maxit = 200)))
show("overshooting step", t(summary(overshoot)$coefficients[2:1, 1:2]), summary(overshoot)$coefficients[2, 4])

cat("## Pettitt\n")
pettitt <- function(t, y) { n <- length(y)
  u <- sapply(1:(n - 1), function(k) sum(sign(outer(y[(k + 1):n], y[1:k], "-"))))
  k <- which.max(abs(u)); c(u[k], t[k], min(1, 2 * exp(-6 * u[k]^2 / (n^3 + n^2)))) }
show("Nile", pettitt(1871:1970, as.numeric(Nile)))
show("LAC share", pettitt(year, lac))

cat("## Wilson\n")
wilson <- function(x, n, level = 0.95) { z <- qnorm((1 + level) / 2); p <- x / n
  (p + z^2 / (2 * n) + c(-1, 1) * z * sqrt(p * (1 - p) / n + z^2 / (4 * n^2))) / (1 + z^2 / n) }
for (k in list(c(0, 10), c(10, 10), c(83, 86), c(406, 490), c(1, 2)))
  show(paste("prop.test", k[1], k[2]), prop.test(k[1], k[2], correct = FALSE)$conf.int)
show("prop.test 15 148 0.9", prop.test(15, 148, conf.level = 0.9, correct = FALSE)$conf.int)
show("fractional 4.5 8", wilson(4.5, 8)); show("fractional 0 2.5", wilson(0, 2.5))

cat("## Adjustment\n")
p <- c(0.01, 0.02, 0.03, 0.04, 0.05, 0.005, 0.2, 0.9, 0.02)
show("holm", p.adjust(p, "holm")); show("BH", p.adjust(p, "BH"))

cat("## Concentration\n")
w <- c(40, 25, 15, 10, 5, 5, 0); s <- w / sum(w); n <- length(w)
show("herfindahl", sum(s^2), (sum(s^2) - 1 / n) / (1 - 1 / n), 1 / sum(s^2))
show("gini", mean(abs(outer(w, w, "-"))) / (2 * mean(w)))
show("entropy", -sum(s[s > 0] * log2(s[s > 0])), -sum(s[s > 0] * log2(s[s > 0])) / log2(n))
show("top 3", sum(head(sort(s, decreasing = TRUE), 3)))
theil <- function(v) { r <- v / mean(v); mean(ifelse(r > 0, r * log(r), 0)) }
g <- c("a", "b", "a", "c", "b", "c", "a")
share <- tapply(w, g, sum) / sum(w); m <- tapply(w, g, mean)
show("theil", theil(w), sum(share * log(m / mean(w))), sum(share * tapply(w, g, theil)))
jsd <- function(p, q) { p <- p / sum(p); q <- q / sum(q); m <- (p + q) / 2
  k <- function(a) sum(ifelse(a > 0, a * log2(a / m), 0)); (k(p) + k(q)) / 2 }
show("jensen-shannon", jsd(c(1, 2, 3, 4), c(4, 3, 0, 1)), jsd(c(0.1, 0.9), c(0.2, 0.8)))

cat("## Agreement\n")
alpha <- function(units, levels, ordinal) {
  o <- matrix(0, length(levels), length(levels))
  for (u in units) if (length(u) > 1) for (i in seq_along(u)) for (j in seq_along(u)) if (i != j) {
    a <- match(u[i], levels); b <- match(u[j], levels); o[a, b] <- o[a, b] + 1 / (length(u) - 1) }
  nc <- rowSums(o); n <- sum(nc)
  d <- outer(seq_along(nc), seq_along(nc), Vectorize(function(a, b) if (a == b) 0 else if (!ordinal) 1 else
    (sum(nc[a:b]) - (nc[a] + nc[b]) / 2)^2))
  c(1 - (n - 1) * sum(o * d) / sum(outer(nc, nc) * d), n) }
NO <- NA
ratings <- rbind(c(1, 2, 3, 3, 2, 1, 4, 1, 2, NO, NO, NO), c(1, 2, 3, 3, 2, 2, 4, 1, 2, 5, NO, 3),
  c(NO, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, NO), c(1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, NO))
units <- lapply(1:12, function(i) ratings[!is.na(ratings[, i]), i])
show("Krippendorff nominal", alpha(units, 1:5, FALSE)); show("Krippendorff ordinal", alpha(units, 1:5, TRUE))
two <- rbind(c("a","a","b","b","d","c","c","c","e","d","d","a"), c("b","a","b","b","b","c","c","c","e","d","d","d"))
show("Krippendorff two coders", alpha(lapply(1:12, function(i) two[, i]), letters[1:5], FALSE))
bin <- rbind(c(0,1,0,0,0,0,0,0,1,0), c(1,1,1,0,0,1,0,0,0,0))
show("Krippendorff binary", alpha(lapply(1:10, function(i) bin[, i]), 0:1, FALSE))
kappa <- function(k) { n <- sum(k); q <- k / n; po <- sum(diag(q)); r <- rowSums(q); c <- colSums(q)
  pe <- sum(r * c); ka <- (po - pe) / (1 - pe)
  a <- sum(diag(q) * (1 - (r + c) * (1 - ka))^2)
  b <- (1 - ka)^2 * (sum(q * outer(c, r, "+")^2) - sum(diag(q) * (r + c)^2))
  c(ka, sqrt((a + b - (ka - pe * (1 - ka))^2) / n) / (1 - pe)) }
fun <- matrix(c(7, 2, 1, 2, 7, 8, 5, 8, 2, 3, 4, 9, 3, 7, 9, 14), 4)
show("kappa sexual fun", kappa(fun))
show("kappa Cohen 1968", kappa(200 * matrix(c(.44, .05, .01, .07, .20, .03, .09, .05, .06), 3)))
show("kappa 20 5 10 15", kappa(matrix(c(20, 10, 5, 15), 2)))
if (requireNamespace("vcd", quietly = TRUE)) show("vcd::Kappa", vcd::Kappa(fun)$Unweighted)
cm <- matrix(c(5, 1, 0, 2, 7, 1, 1, 0, 3), 3); tp <- diag(cm)
pr <- tp / colSums(cm); re <- tp / rowSums(cm); f1 <- 2 * pr * re / (pr + re)
show("precision", pr, mean(pr)); show("recall", re, mean(re)); show("f1", f1, mean(f1))
show("accuracy", sum(tp) / sum(cm))

cat("## Resampling, all possibilities counted\n")
v <- c(1, 3, 4, 8, 14)
means <- rowMeans(as.matrix(expand.grid(v, v, v, v, v)))
show("bootstrap mean", quantile(means, c(0.025, 0.975, 0.05, 0.95)))
left <- combn(8, 4); v <- c(12, 15, 9, 20, 7, 8, 11, 6)
d <- apply(left, 2, function(i) mean(v[i]) - mean(v[-i]))
show("permutation", d[1], mean(d >= d[1] - 1e-9), mean(d <= d[1] + 1e-9))

cat("## Sets, numbers and other differences\n")
alphaOf <- function(units, d) {
  u <- Filter(function(x) length(x) > 1, units); all <- unlist(u, recursive = FALSE); n <- length(all)
  o <- sum(sapply(u, function(x) { s <- 0
    for (i in seq_along(x)) for (j in seq_along(x)) if (i != j) s <- s + d(x[[i]], x[[j]]) / (length(x) - 1)
    s })) / n
  e <- 0; for (i in 1:n) for (j in 1:n) if (i != j) e <- e + d(all[[i]], all[[j]])
  1 - o / (e / (n * (n - 1))) }
jaccard <- function(a, b) if (setequal(a, b)) 0 else 1 - length(intersect(a, b)) / length(union(a, b))
masi <- function(a, b) { if (setequal(a, b)) return(0)
  j <- length(intersect(a, b)) / length(union(a, b))
  1 - j * if (j == 0) 0 else if (all(a %in% b) || all(b %in% a)) 2 / 3 else 1 / 3 }
sets <- lapply(list(c("", ""), c("A", ""), c("A", "A"), c("A", "B"), c("AB", "A"), c("AB", "AC"),
  c("ABC", "ABC"), c("C", "AC"), c("C", "AC")), function(p) strsplit(p, ""))
show("nine pairs of sets: masi, jaccard", alphaOf(sets, masi), alphaOf(sets, jaccard))
show("label A", alphaOf(sets, function(a, b) as.numeric(("A" %in% a) != ("A" %in% b))))
lists <- lapply(units, as.list)
show("Krippendorff interval", alphaOf(lists, function(a, b) (a - b)^2))
show("category 1 against the rest", alphaOf(lists, function(a, b) as.numeric((a == 1) != (b == 1))))

cat("## Bootstrap of alpha, all resamples of five units\n")
five <- list(list(1, 1), list(1, 2), list(2, 2), list(2, 3, 3), list(1, 1, 1))
draws <- as.matrix(expand.grid(1:5, 1:5, 1:5, 1:5, 1:5))
all <- apply(draws, 1, function(i) alphaOf(five[i], function(a, b) as.numeric(a != b)))
show("alpha, undefined share", alphaOf(five, function(a, b) as.numeric(a != b)), mean(is.nan(all)))
show("quantiles", quantile(all[!is.nan(all)], c(0.025, 0.975, 0.1, 0.9)))

cat("## Bootstrap of F1, all resamples of five cases\n")
f <- rbind(c(1, 0, 0), c(1, 1, 0), c(0, 1, 1), c(2, 0, 0), c(1, 0, 2)) # found, wrong, missed
f1of <- function(i) { s <- colSums(f[i, ]); 2 * s[1] / (2 * s[1] + s[2] + s[3]) }
show("micro F1", f1of(1:5), quantile(apply(draws, 1, f1of), c(0.025, 0.975)))

cat("## Lang and Reiczigel\n")
lang <- function(x, n, a, na, b, nb, level = 0.95) { z <- qnorm((1 + level) / 2)
  p <- (x + z^2 / 2) / (n + z^2); e <- (a + 1) / (na + 2); s <- (b + 1) / (nb + 2)
  t <- (p + s - 1) / (e + s - 1); ve <- e * (1 - e) / (na + 2); vs <- s * (1 - s) / (nb + 2)
  d <- 2 * z^2 * (t * ve - (1 - t) * vs)
  w <- z * sqrt(p * (1 - p) / (n + z^2) + t^2 * ve + (1 - t)^2 * vs) / (e + s - 1)
  c((x / n + b / nb - 1) / (a / na + b / nb - 1), pmin(1, pmax(0, t + d + c(-w, w)))) }
show("example 1", lang(4060, 11284, 178, 179, 358, 359)); show("example 2", lang(51, 2971, 32, 33, 20, 20))
show("example 4a", lang(259, 509, 84, 127, 96, 109)); show("example 4b", lang(51, 509, 23, 41, 187, 195))
show("example 1 at 0.9", lang(4060, 11284, 178, 179, 358, 359, 0.9))

cat("## Corrected shares\n")
correct <- function(q, cm) { n <- sum(q); q <- q / n; m <- cm / rowSums(cm); i <- solve(t(m)); p <- as.vector(i %*% q)
  v <- (diag(q) - q %o% q) / n
  for (r in seq_along(q)) v <- v + p[r]^2 * (diag(m[r, ]) - m[r, ] %o% m[r, ]) / sum(cm[r, ])
  c(p, sqrt(diag(i %*% v %*% t(i)))) }
show("three", correct(c(300, 500, 200), rbind(c(45, 4, 1), c(6, 50, 4), c(2, 3, 25))))
show("outside", correct(c(10, 880, 110), rbind(c(45, 4, 1), c(6, 50, 4), c(2, 3, 25))))
nearest <- function(p) optim(rep(0, length(p)), function(x) sum((exp(x) / sum(exp(x)) - p)^2),
  method = "BFGS", control = list(reltol = 1e-16, maxit = 10000))$par
s <- nearest(correct(c(10, 880, 110), rbind(c(45, 4, 1), c(6, 50, 4), c(2, 3, 25)))[1:3])
show("nearest shares", exp(s) / sum(exp(s)))
show("condition", norm(t(cm3 <- rbind(c(45, 4, 1) / 50, c(6, 50, 4) / 60, c(2, 3, 25) / 30)), "O") * norm(solve(t(cm3)), "O"))
many <- matrix(2, 30, 30); diag(many) <- 42
show("thirty", det(many / 100), correct(c(331, rep(23, 29)), many)[c(1, 31)])

cat("## Shares of codes\n")
show("approach", correct(c(12, 10, 18), rbind(c(6, 0, 1), c(0, 5, 1), c(0, 1, 6))))
show("relevant", lang(28, 40, 13, 13, 6, 7))

cat("## Ordinal alpha of approach\n")
scale <- c("SOFT", "MIXED", "HARD")
coded <- rbind(c("SOFT", "SOFT", "SOFT", "SOFT", "MIXED", "MIXED", "HARD", "HARD", "HARD"),
  c("SOFT", "SOFT", "SOFT", "MIXED", "MIXED", "HARD", "HARD", "HARD", "SOFT"))
show("nine on the scale", alpha(lapply(1:9, function(i) coded[, i]), scale, TRUE))
