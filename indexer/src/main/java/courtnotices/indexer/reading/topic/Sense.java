package courtnotices.indexer.reading.topic;

/**
 * What a word says of one topic.
 *
 * @param topic the topic's place in the catalogue
 * @param group the catalogue's word that it stands for: 终结本次执行程序 for 终本
 * @param weight 0 for a near miss
 */
record Sense(int topic, String group, double weight) {}
