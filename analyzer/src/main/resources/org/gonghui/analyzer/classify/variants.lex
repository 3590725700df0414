# Words that copies put in place of others (code book 6.2), and plain synonyms that need not be written out each time.
# First the word as it stands in the other lexicons, then what may stand in its place. Only keys for matching:
# the text itself is never changed.

[variant]
教职工 教员工 教职员工 教职员 教工 职工 教师 老师
教师 老师
积极 主动 用心 进取 踊跃
意识 认识
慰问 安抚
解决 处理
解除 处理
困难 艰难
通过 透过 经过
能力 潜力 本事
提供 带给 供给
管理 治理
文明 礼貌
情况 情景
内容 资料
开展 展开
监督 监察
学习 进修
关心 关怀
健康 安康
贫困 贫穷
召开 举行
评议 评定
加强 增强
提高 增进
不足 缺乏
